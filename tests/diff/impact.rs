//! What is replaced, what follows, what moved, what becomes of the old one.

use formwork::diff::report::{Action, Fold, Op, PolicyAction, Similarity, StackDiff};
use formwork::diff::{ChangeSet, Options, compare};
use formwork::facts::Replacement;

use crate::support::{change, diff, template};

/// A template with these resources.
fn with(resources: &[(&str, &str)]) -> String {
    let members: Vec<String> = resources.iter().map(|(id, body)| format!(r#""{id}": {body}"#)).collect();
    format!(r#"{{"Resources": {{{}}}}}"#, members.join(", "))
}

fn resource(kind: &str, properties: &str) -> String {
    format!(r#"{{"Type": "{kind}", "Properties": {properties}}}"#)
}

/// What a change of one resource's properties does to it.
fn replacement(kind: &str, before: &str, after: &str) -> Replacement {
    let found = diff(&with(&[("It", &resource(kind, before))]), &with(&[("It", &resource(kind, after))]));
    change(&found, "It").replacement
}

#[test]
fn replacement_follows_the_schemas_and_the_values() {
    use Replacement::{Always, Conditional, Never, Unknown};
    let definitions = |list: &str| format!(r#"{{"AttributeDefinitions": [{list}]}}"#);
    let of = |name: &str, kind: &str| format!(r#"{{"AttributeName": "{name}", "AttributeType": "{kind}"}}"#);
    let sid = definitions(&of("sid", "S"));
    let table = "AWS::DynamoDB::Table";
    for (kind, before, after, expected) in [
        ("AWS::SQS::Queue", r#"{"QueueName": "a"}"#, r#"{"QueueName": "b"}"#, Always),
        ("AWS::SQS::Queue", r#"{"QueueName": "a"}"#, "{}", Always),
        ("AWS::SQS::Queue", r#"{"DelaySeconds": 1}"#, r#"{"DelaySeconds": 2}"#, Never),
        ("AWS::WAFv2::WebACL", r#"{"Name": "a"}"#, r#"{"Name": "b"}"#, Always),
        (
            "AWS::ApiGateway::ApiKey",
            r#"{"Value": "not-a-real-key-0123"}"#,
            r#"{"Value": "not-a-real-key-4567"}"#,
            Always,
        ),
        ("AWS::Lambda::Function", r#"{"PackageType": "Zip"}"#, r#"{"PackageType": "Image"}"#, Always),
        (
            table,
            r#"{"KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}]}"#,
            r#"{"KeySchema": [{"AttributeName": "b", "KeyType": "HASH"}]}"#,
            Always,
        ),
        (table, &sid, &definitions(&of("sid", "N")), Always),
        (table, &sid, &definitions(&format!("{}, {}", of("sid", "S"), of("at", "N"))), Never),
        (table, &definitions(&format!("{}, {}", of("sid", "S"), of("at", "N"))), &sid, Never),
        // nested: the key type of an index alone is fixed, not the index
        (table, r#"{"BillingMode": "PROVISIONED"}"#, r#"{"BillingMode": "PAY_PER_REQUEST"}"#, Never),
        ("AWS::RDS::DBInstance", r#"{"Engine": "mysql"}"#, r#"{"Engine": "postgres"}"#, Conditional),
        ("AWS::RDS::DBInstance", r#"{"StorageEncrypted": false}"#, r#"{"StorageEncrypted": true}"#, Always),
        ("AWS::Nobody::Knows", r#"{"A": 1}"#, r#"{"A": 2}"#, Unknown),
        ("Custom::Thing", r#"{"A": 1}"#, r#"{"A": 2}"#, Unknown),
        ("AWS::CloudFormation::CustomResource", r#"{"A": 1}"#, r#"{"A": 2}"#, Unknown),
    ] {
        assert_eq!(replacement(kind, before, after), expected, "{kind}: {before} -> {after}");
    }
}

#[test]
fn what_refers_to_a_replaced_resource_follows_through_ref_get_att_and_sub() {
    let acl = |name: &str| resource("AWS::WAFv2::WebACL", &format!(r#"{{"Name": "{name}"}}"#));
    let on = |reference: &str| {
        resource("AWS::WAFv2::WebACLAssociation", &format!(r#"{{"ResourceArn": "arn:x", "WebACLArn": {reference}}}"#))
    };
    for reference in [
        r#"{"Fn::GetAtt": ["Acl", "Arn"]}"#,
        r#"{"Fn::GetAtt": "Acl.Arn"}"#,
        r#"{"Fn::Sub": "${Acl.Arn}"}"#,
        r#"{"Fn::Sub": ["${A}", {"A": {"Fn::GetAtt": "Acl.Arn"}}]}"#,
        r#"{"Fn::Join": ["", [{"Ref": "Acl"}]]}"#,
        r#"{"Fn::If": ["C", {"Ref": "Acl"}, "x"]}"#,
    ] {
        let found = diff(
            &with(&[("Acl", &acl("a")), ("On", &on(reference))]),
            &with(&[("Acl", &acl("b")), ("On", &on(reference))]),
        );
        let follower = change(&found, "On");
        assert_eq!(follower.replacement, Replacement::Always, "{reference}");
        assert_eq!(follower.policy_action, Some(PolicyAction::ReplaceAndDelete));
        assert_eq!(follower.changes[0].op, Op::Reference);
        assert_eq!(follower.changes[0].follows.as_deref(), Some("Acl"));
        assert_eq!(found.summary.replace, 2);
    }
}

#[test]
fn the_chain_goes_on_to_its_end_and_in_place_updates_end_it() {
    let api = |mode: &str| {
        resource(
            "AWS::ApiGateway::Resource",
            &format!(r#"{{"RestApiId": "r", "ParentId": "p", "PathPart": "{mode}"}}"#),
        )
    };
    let child =
        resource("AWS::ApiGateway::Resource", r#"{"RestApiId": "r", "ParentId": {"Ref": "A"}, "PathPart": "b"}"#);
    let method =
        resource("AWS::ApiGateway::Method", r#"{"RestApiId": "r", "ResourceId": {"Ref": "B"}, "HttpMethod": "GET"}"#);
    let reader = resource("AWS::Lambda::Function", r#"{"Environment": {"Variables": {"PATH_ID": {"Ref": "A"}}}}"#);
    let template = |mode: &str| with(&[("A", &api(mode)), ("B", &child), ("M", &method), ("F", &reader)]);
    let found = diff(&template("a"), &template("x"));
    assert_eq!(found.summary.replace, 3);
    assert_eq!(change(&found, "M").changes[0].follows.as_deref(), Some("B"));
    assert_eq!(
        found.folded,
        [Fold::References {
            logical_id: "F".to_owned(),
            follows: vec![("/Properties/Environment/Variables/PATH_ID".to_owned(), "A".to_owned())]
        }]
    );
    assert_eq!((found.summary.folded, found.summary.modify), (1, 0));
}

#[test]
fn a_circle_of_references_ends() {
    let one = |name: &str, other: &str| {
        resource("AWS::SQS::Queue", &format!(r#"{{"QueueName": {{"Fn::Sub": "{name}-${{{other}}}"}}}}"#))
    };
    let found = diff(
        &with(&[("A", &one("a", "B")), ("B", &one("b", "A"))]),
        &with(&[("A", &one("x", "B")), ("B", &one("b", "A"))]),
    );
    assert_eq!(found.summary.replace, 2);
}

#[test]
fn policies_say_what_becomes_of_the_old_one() {
    let with_policies = |kind: &str, name: &str, policies: &str| {
        with(&[("It", &format!(r#"{{"Type": "{kind}", {policies} "Properties": {{{name}}}}}"#))])
    };
    let nothing = with(&[]);
    for (kind, policies, expected) in [
        ("AWS::DynamoDB::Table", "", PolicyAction::Delete),
        ("AWS::DynamoDB::Table", r#""DeletionPolicy": "Delete","#, PolicyAction::Delete),
        ("AWS::DynamoDB::Table", r#""DeletionPolicy": "Retain","#, PolicyAction::Retain),
        ("AWS::DynamoDB::Table", r#""DeletionPolicy": "RetainExceptOnCreate","#, PolicyAction::Retain),
        ("AWS::DynamoDB::Table", r#""UpdateReplacePolicy": "Retain","#, PolicyAction::Delete),
        ("AWS::DynamoDB::Table", r#""DeletionPolicy": "Snapshot","#, PolicyAction::Delete),
        ("AWS::EC2::Volume", r#""DeletionPolicy": "Snapshot","#, PolicyAction::Snapshot),
        ("AWS::RDS::DBCluster", "", PolicyAction::Snapshot),
        ("AWS::RDS::DBCluster", r#""DeletionPolicy": "Delete","#, PolicyAction::Delete),
        ("AWS::RDS::DBInstance", "", PolicyAction::Snapshot),
    ] {
        let found = diff(&with_policies(kind, "", policies), &nothing);
        assert_eq!(change(&found, "It").policy_action, Some(expected), "removed: {kind} {policies}");
    }
    let member = r#""DBClusterIdentifier": "c""#;
    let found = diff(&with_policies("AWS::RDS::DBInstance", member, ""), &nothing);
    assert_eq!(change(&found, "It").policy_action, Some(PolicyAction::Delete));
    for (before, after, expected) in [
        ("", "", PolicyAction::ReplaceAndDelete),
        (r#""DeletionPolicy": "Retain","#, r#""DeletionPolicy": "Retain","#, PolicyAction::ReplaceAndDelete),
        (r#""UpdateReplacePolicy": "Retain","#, "", PolicyAction::ReplaceAndDelete),
        ("", r#""UpdateReplacePolicy": "Retain","#, PolicyAction::ReplaceAndRetain),
        ("", r#""UpdateReplacePolicy": "Snapshot","#, PolicyAction::ReplaceAndDelete),
    ] {
        let (old, new) = (r#""QueueName": "a""#, r#""QueueName": "b""#);
        let found = diff(&with_policies("AWS::SQS::Queue", old, before), &with_policies("AWS::SQS::Queue", new, after));
        assert_eq!(change(&found, "It").policy_action, Some(expected), "replaced: {before} {after}");
    }
}

#[test]
fn another_type_is_a_removal_and_an_addition() {
    let role = |target: &str| {
        resource(
            "AWS::IAM::Policy",
            &format!(r#"{{"PolicyName": "p", "PolicyDocument": {{"Statement": [{{"Resource": {target}}}]}}}}"#),
        )
    };
    let user = role(r#"{"Fn::GetAtt": "It.Arn"}"#);
    let found = diff(
        &with(&[("It", &resource("AWS::SQS::Queue", "{}")), ("P", &user)]),
        &with(&[("It", &resource("AWS::SNS::Topic", "{}")), ("P", &user)]),
    );
    let actions: Vec<(&str, Action)> = found
        .resources
        .iter()
        .filter(|change| !change.folded)
        .map(|change| (change.kind.as_str(), change.action))
        .collect();
    assert_eq!(actions, [("AWS::SQS::Queue", Action::Remove), ("AWS::SNS::Topic", Action::Add)]);
    assert_eq!((found.summary.add, found.summary.remove, found.summary.folded), (1, 1, 1));
}

/// From, to, and how alike.
fn moves(found: &StackDiff) -> Vec<(&str, &str, Similarity)> {
    found.moves.iter().map(|moved| (moved.from.as_str(), moved.to.as_str(), moved.similarity)).collect()
}

#[test]
fn a_chain_of_moved_resources_is_found_to_its_end() {
    let role = resource("AWS::IAM::Role", r#"{"RoleName": "r"}"#);
    let function = |role: &str| {
        resource("AWS::Lambda::Function", &format!(r#"{{"Handler": "h", "Role": {{"Fn::GetAtt": "{role}.Arn"}}}}"#))
    };
    let permission = |function: &str| {
        resource(
            "AWS::Lambda::Permission",
            &format!(r#"{{"Action": "x", "Principal": "p", "FunctionName": {{"Fn::Sub": "${{{function}}}"}}}}"#),
        )
    };
    let alarm = |function: &str| {
        resource(
            "AWS::CloudWatch::Alarm",
            &format!(r#"{{"Dimensions": [{{"Name": "F", "Value": {{"Ref": "{function}"}}}}]}}"#),
        )
    };
    let before = with(&[("R", &role), ("F", &function("R")), ("P", &permission("F")), ("A", &alarm("F"))]);
    let after =
        with(&[("Role", &role), ("Fun", &function("Role")), ("Perm", &permission("Fun")), ("A", &alarm("Fun"))]);
    let found = diff(&before, &after);
    let exact = Similarity::Exact;
    assert_eq!(moves(&found), [("F", "Fun", exact), ("P", "Perm", exact), ("R", "Role", exact)]);
    assert_eq!((found.summary.add, found.summary.remove, found.summary.move_, found.summary.folded), (3, 3, 3, 1));
    let gone = change(&found, "R");
    assert_eq!((gone.moved_to.as_deref(), gone.policy_action), (Some("Role"), Some(PolicyAction::Delete)));
    assert_eq!(change(&found, "Role").moved_from.as_deref(), Some("R"));
}

#[test]
fn what_refers_to_a_moved_resource_where_it_cannot_change_is_replaced() {
    let method = |parent: &str| {
        resource(
            "AWS::ApiGateway::Method",
            &format!(r#"{{"RestApiId": "r", "ResourceId": {{"Ref": "{parent}"}}, "HttpMethod": "GET"}}"#),
        )
    };
    let path = resource("AWS::ApiGateway::Resource", r#"{"RestApiId": "r", "ParentId": "p", "PathPart": "b"}"#);
    let found = diff(&with(&[("Old", &path), ("M", &method("Old"))]), &with(&[("New", &path), ("M", &method("New"))]));
    let follower = change(&found, "M");
    assert_eq!(follower.replacement, Replacement::Always);
    assert_eq!((follower.changes[0].op, follower.changes[0].follows.as_deref()), (Op::Reference, Some("New")));
}

#[test]
fn twins_do_not_move() {
    let queue = resource("AWS::SQS::Queue", "{}");
    let found = diff(&with(&[("A", &queue), ("B", &queue)]), &with(&[("C", &queue), ("D", &queue)]));
    assert_eq!(moves(&found), []);
}

#[test]
fn nearly_the_same_moves_unless_it_is_known_to_be_another() {
    let table = |name: &str, mode: &str| {
        resource(
            "AWS::DynamoDB::Table",
            &format!(
                r#"{{{name} "BillingMode": "{mode}", "KeySchema": [{{"AttributeName": "id", "KeyType": "HASH"}}],
                "AttributeDefinitions": [{{"AttributeName": "id", "AttributeType": "S"}}], "DeletionProtectionEnabled": true}}"#
            ),
        )
    };
    let near = |old: &str, new: &str| {
        let found = diff(&with(&[("A", &table(old, "PROVISIONED"))]), &with(&[("B", &table(new, "PAY_PER_REQUEST"))]));
        found.moves.first().map(|moved| moved.similarity)
    };
    assert_eq!(near("", ""), Some(Similarity::Near));
    assert_eq!(near(r#""TableName": "t","#, r#""TableName": "t","#), Some(Similarity::Near));
    assert_eq!(near(r#""TableName": "t","#, r#""TableName": "u","#), None);
}

#[test]
fn a_change_set_is_believed() {
    let queue =
        |seconds: u32| with(&[("Q", &resource("AWS::SQS::Queue", &format!(r#"{{"DelaySeconds": {seconds}}}"#)))]);
    let set = ChangeSet::read(
        r#"{"StackName": "orders", "Changes": [{"Type": "Resource", "ResourceChange":
            {"Action": "Modify", "LogicalResourceId": "Q", "Replacement": "True", "PolicyAction": "ReplaceAndRetain"}}]}"#,
    );
    let options = Options { change_set: Some(set.unwrap()), ..Options::default() };
    let found = compare("orders", Some(&template(&queue(1))), Some(&template(&queue(2))), &options);
    let change = change(&found, "Q");
    assert_eq!(change.replacement, Replacement::Always);
    assert_eq!(change.policy_action, Some(PolicyAction::ReplaceAndRetain));
    assert!(change.from_change_set);
    // what only the change set knows
    let set = ChangeSet::read(
        r#"{"Changes": [{"ResourceChange": {"Action": "Modify", "LogicalResourceId": "Q", "Replacement": "False", "Details": [{"Target":
            {"Attribute": "Properties", "Name": "DelaySeconds", "Path": "/Properties/DelaySeconds", "RequiresRecreation": "Never",
             "BeforeValue": "1", "AfterValue": "5"}, "ChangeSource": "ParameterReference", "CausingEntity": "Delay"}]}}]}"#,
    );
    let options = Options { change_set: Some(set.unwrap()), ..Options::default() };
    let found = compare("orders", Some(&template(&queue(1))), Some(&template(&queue(1))), &options);
    assert_eq!(found.summary.modify, 1);
    assert_eq!(found.resources[0].changes[0].path, "/Properties/DelaySeconds");
    assert!(ChangeSet::read("{}").is_err() && ChangeSet::read("no").is_err());
}

#[test]
fn many_resources_that_are_nearly_the_same_find_each_other() {
    let side = |prefix: &str, memory: u32| {
        let functions: Vec<(String, String)> = (0..300)
            .map(|n| {
                let own: Vec<String> = (0..8).map(|k| format!(r#""V{k}": "{n}-{k}""#)).collect();
                let properties =
                    format!(r#"{{"MemorySize": {memory}, "Environment": {{"Variables": {{{}}}}}}}"#, own.join(", "));
                (format!("{prefix}{n:03}"), resource("AWS::Lambda::Function", &properties))
            })
            .collect();
        with(&functions.iter().map(|(id, body)| (id.as_str(), body.as_str())).collect::<Vec<_>>())
    };
    let found = diff(&side("A", 128), &side("B", 256));
    assert_eq!(found.moves.len(), 300);
    assert!(found.moves.iter().all(|moved| moved.from[1..] == moved.to[1..] && moved.similarity == Similarity::Near));
}
