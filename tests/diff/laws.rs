//! What holds for every pair: nothing changes between a template and itself, in whatever order it is written; what comes one way goes the other.

use formwork::diff::render::Format;
use formwork::diff::report::{Action, StackDiff};
use formwork::diff::{Options, compare};
use formwork::facts::Replacement;
use formwork::node::{Node, Object};
use formwork::template::Template;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{rendered, template};

/// Resources of many kinds, with references among `R0` to `R5`.
fn a_resource() -> impl Strategy<Value = String> {
    let word = || select(vec!["a", "b", "c"]);
    let number = || 1..4_u32;
    let id = || select(vec!["R0", "R1", "R2", "R3", "R4", "R5"]);
    let attributes =
        select(vec!["", r#""DeletionPolicy": "Retain","#, r#""DependsOn": ["R0", "R1"],"#, r#""Metadata": {"m": 1},"#]);
    let body = prop_oneof![
        (word(), number()).prop_map(|(name, n)| format!(
            r#""Type": "AWS::SQS::Queue", "Properties": {{"QueueName": "{name}", "DelaySeconds": {n},
            "Tags": [{{"Key": "k", "Value": "{name}"}}, {{"Key": "l", "Value": "{n}"}}]}}"#
        )),
        (id(), number()).prop_map(|(id, n)| format!(
            r#""Type": "AWS::Lambda::Function", "Properties": {{"Role": {{"Fn::GetAtt": ["{id}", "Arn"]}}, "MemorySize": {n},
            "Environment": {{"Variables": {{"DB_PASSWORD": "secret-{n}", "ID": {{"Ref": "{id}"}}}}}}}}"#
        )),
        (id(), word()).prop_map(|(id, name)| format!(
            r#""Type": "AWS::IAM::Policy", "Properties": {{"PolicyName": "{name}", "PolicyDocument": {{"Statement": [
            {{"Sid": "A", "Effect": "Allow", "Action": ["x:{name}", "x:y"], "Resource": {{"Fn::Sub": "${{{id}.Arn}}/*"}}}},
            {{"Effect": "Deny", "Action": "z:*", "Resource": ["*", "{name}"]}}]}}}}"#
        )),
        (id(), id(), word()).prop_map(|(api, parent, name)| format!(
            r#""Type": "AWS::ApiGateway::Resource", "Properties": {{"RestApiId": {{"Ref": "{api}"}}, "ParentId": {{"Ref": "{parent}"}}, "PathPart": "{name}"}}"#
        )),
        id().prop_map(|api| format!(r#""Type": "AWS::ApiGateway::Deployment", "Properties": {{"RestApiId": {{"Ref": "{api}"}}}}"#)),
        (id(), id(), number()).prop_map(|(api, deployment, n)| format!(
            r#""Type": "AWS::ApiGateway::Stage", "Properties": {{"RestApiId": {{"Ref": "{api}"}}, "DeploymentId": {{"Ref": "{deployment}"}},
            "StageName": "s", "MethodSettings": [{{"ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": {n}}},
            {{"ResourcePath": "/a", "HttpMethod": "GET", "ThrottlingRateLimit": 1}}]}}"#
        )),
        word().prop_map(|name| format!(r#""Type": "Custom::Thing", "Properties": {{"List": ["{name}", "a", "b"], "Name": "{name}"}}"#)),
    ];
    (attributes, body).prop_map(|(attributes, body)| format!("{{{attributes} {body}}}"))
}

fn a_template() -> impl Strategy<Value = Template> {
    let resources =
        proptest::collection::btree_map(select(vec!["R0", "R1", "R2", "R3", "R4", "R5"]), a_resource(), 0..6);
    (resources, 1..4_u32).prop_map(|(resources, n)| {
        let resources: Vec<String> = resources.iter().map(|(id, body)| format!(r#""{id}": {body}"#)).collect();
        template(&format!(
            r#"{{"Parameters": {{"P": {{"Type": "Number", "Default": {n}}}}}, "Resources": {{{}}},
            "Outputs": {{"O": {{"Value": "{n}"}}}}}}"#,
            resources.join(", ")
        ))
    })
}

fn between(before: &Template, after: &Template) -> StackDiff {
    compare("orders", Some(before), Some(after), &Options::default())
}

/// The same template with the members of each object, and the items of lists that are sets, the other way round.
fn reversed(template: &Template) -> Template {
    fn turn(name: &str, node: &Node) -> Node {
        match node {
            Node::Object(members) => {
                let turned: Vec<_> =
                    members.iter().map(|(name, value)| (name.to_owned().into(), turn(name, value))).collect();
                Node::Object(turned.into_iter().rev().collect::<Object>())
            }
            Node::List(items) => {
                let turned: Vec<Node> = items.iter().map(|item| turn("", item)).collect();
                let set = ["Tags", "Statement", "Action", "Resource", "MethodSettings", "DependsOn"].contains(&name);
                Node::List(if set { turned.into_iter().rev().collect() } else { turned })
            }
            other => other.clone(),
        }
    }
    let root = turn("", &Node::Object(template.root().clone()));
    self::template(&serde_json::to_string(&root).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_changes_between_a_template_and_itself(it in a_template()) {
        let found = between(&it, &reversed(&it));
        prop_assert!(!found.is_change(), "{found:#?}");
        prop_assert!(found.findings.is_empty(), "{:#?}", found.findings);
    }

    #[test]
    fn the_order_of_writing_leaves_no_trace(before in a_template(), after in a_template()) {
        let found = rendered(between(&before, &after), Format::Json);
        prop_assert_eq!(&found, &rendered(between(&before, &after), Format::Json));
        let summary = between(&reversed(&before), &reversed(&after)).summary;
        prop_assert_eq!(between(&before, &after).summary, summary);
    }

    #[test]
    fn every_resource_is_counted_once(before in a_template(), after in a_template()) {
        let found = between(&before, &after);
        let s = found.summary;
        prop_assert_eq!(s.add + s.modify + s.replace + s.unchanged + s.folded + s.remove,
            found.resources.len() + s.unchanged, "{:#?}", found);
        prop_assert_eq!(found.moves.len(), s.move_);
    }

    #[test]
    fn what_comes_one_way_goes_the_other(before in a_template(), after in a_template()) {
        let ids = |found: &StackDiff, action: Action| -> Vec<(String, String)> {
            let some = found.resources.iter().filter(|change| change.action == action);
            some.map(|change| (change.logical_id.clone(), change.kind.clone())).collect()
        };
        let (there, back) = (between(&before, &after), between(&after, &before));
        prop_assert_eq!(ids(&there, Action::Add), ids(&back, Action::Remove));
        prop_assert_eq!(ids(&there, Action::Remove), ids(&back, Action::Add));
        prop_assert_eq!(there.moves.len(), back.moves.len());
        let replaced = |found: &StackDiff| -> Vec<String> {
            let some = found.resources.iter().filter(|change| change.replacement == Replacement::Always);
            some.map(|change| change.logical_id.clone()).collect()
        };
        prop_assert_eq!(replaced(&there), replaced(&back));
    }
}
