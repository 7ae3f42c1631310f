//! What is said of mistakes, with line and column.

use snapbox::{assert_data_eq, str};

use crate::mistakes;

#[test]
fn every_mistake_is_reported_at_its_place() {
    let text = "stack: orders
quues: {}
parameters:
  Env: { Default: dev }
  Size: { Type: Number, Defautl: 3 }
conditions:
  IsProd: true
queues:
  Jobs: { fifo: 3, colour: red }
  my-jobs: {}
  List: [1]
buckets: [Photos]
resources:
  Note:
    Type: AWS::SSM::Parameter
    DependsOn: Jbos
    DeletionPolicy: Keep
    Properties: { Type: String, Value: !Ref Jobs }
  Other:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value: !Sub 'url of ${Nt}'
outputs:
  Url: { Valu: 3 }
allow:
  - { rule: unused-parameter }
tags: Team
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
2:1 stack-file: a stack has no `quues` (did you mean `queues`?)
4:8 stack-file: `Type` is missing (it has to be said: `Type: ..`)
5:25 stack-file: nothing here is called `Defautl` (did you mean `Default`?)
7:11 stack-file: a condition is a function such as `Fn::Equals` (write `!Equals [!Ref Stage, prod]`)
9:17 stack-file: write `true`, or leave `fifo` out
9:20 stack-file: nothing here is called `colour` (there are `name`, `fifo`, `visibility_timeout`, `retention`, `delay`, `wait`, `max_message`, `dead_letters`, `encrypted_with`, `accepts_from`, `delete_with_stack`)
10:3 stack-file: `my-jobs` is not a logical id: 1 to 255 letters and digits
11:9 stack-file: a list stands here, where an object is wanted
12:10 stack-file: `buckets` has members, each under its name (write `Name: ..`, indented, on a line of its own)
17:21 stack-file: `Keep` is none of what can stand here (there are `Delete`, `Retain`, `RetainExceptOnCreate`, `Snapshot`)
23:19 unknown-name: there is no resource or parameter `Nt` in stack `orders`
25:10 stack-file: nothing here is called `Valu` (did you mean `Value`?)
27:5 stack-file: `reason` is missing (it has to be said: `reason: ..`)
28:7 stack-file: `tags` has members, each under its name (write `Name: ..`, indented, on a line of its own)

"#]]
    );
}

/// What refers to something that could not be read is no mistake of its own.
#[test]
fn a_mistake_has_no_consequences() {
    let text = "stack: orders
queues:
  Jobs: { colour: red }
apis:
  Api: { name: orders, rotes: {} }
stages:
  Prod: { api: Api, name: prod }
outputs:
  Url: { Value: !Ref Jobs }
  Name: { Value: !GetAtt Jobs.QueueName }
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
3:11 stack-file: nothing here is called `colour` (there are `name`, `fifo`, `visibility_timeout`, `retention`, `delay`, `wait`, `max_message`, `dead_letters`, `encrypted_with`, `accepts_from`, `delete_with_stack`)
5:24 stack-file: nothing here is called `rotes` (did you mean `routes`?)

"#]]
    );
}

#[test]
fn what_cannot_be_read() {
    for text in [
        "stack: orders\n\tqueues: {}\n",
        "stack: orders\nqueues: {}\nqueues: {}\n",
        "stack: orders\nqueues: {",
        "- stack: orders\n",
        "stack: 3\n",
        "stack: my orders\n",
        "stack: orders\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e]\ng: [*f, *f, *f, *f, *f, *f, *f]\n",
    ] {
        let said = mistakes(text);
        assert!(!said.is_empty(), "{text}");
        println!("{said}");
    }
    assert_data_eq!(
        mistakes("stack: orders\n\tqueues: {}\n"),
        str![[r#"
2:1 unreadable: a tab stands where YAML wants spaces

"#]]
    );
    assert_data_eq!(
        mistakes("stack: my orders\nqueues: {Jobs: {}}\n"),
        str![[r#"
1:8 stack-name: `my orders` is not the name of a stack (a stack's name has letters, digits and hyphens, a letter first, and at most 128 characters)

"#]]
    );
}

#[test]
fn names_that_stand_twice() {
    let text = "stack: orders
queues: { Jobs: {} }
topics: { Jobs: {} }
parameters: { Jobs: { Type: String } }
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
2:11 duplicate-id: the id `Jobs` is used twice (give one of them another id; a construct's children take its id with a word at the end)
3:11 duplicate-id: the id `Jobs` is used twice (give one of them another id; a construct's children take its id with a word at the end)

"#]]
    );
}

/// What may be a secret is in no message, by its form or by the name of what it belongs to.
#[test]
fn secrets_are_in_no_message() {
    let token = ["ghp", "0123456789abcdefghijklmnopqrstuvwxyz"].join("_");
    let text = format!(
        "stack: orders
settings: {{ db_password: {{ type: integer, default: not-a-real-one }}, rate: {{ type: integer, default: {token} }} }}
"
    );
    let said = mistakes(&text);
    assert_eq!(said.matches("text stands here, where a whole number is wanted").count(), 2, "{said}");
    let text =
        format!("stack: orders\nqueues: {{ Jobs: {{ fifo: {token} }} }}\ntables: {{ Orders: not-a-real-one }}\n");
    let said = mistakes(&text);
    assert!(said.contains("not-a-real-one") && !said.contains("ghp_"), "{said}");
}
