//! Values that are spelled differently and mean the same are no change; what only looks alike is one.

use formwork::diff::report::StackDiff;
use formwork::diff::{Options, compare};

use crate::support::{diff, template};

/// A template with one resource.
fn one(kind: &str, properties: &str) -> String {
    format!(r#"{{"Resources": {{"It": {{"Type": "{kind}", "Properties": {properties}}}}}}}"#)
}

/// The paths that changed.
fn paths(diff: &StackDiff) -> Vec<String> {
    diff.resources.iter().flat_map(|resource| &resource.changes).map(|change| change.shown.clone()).collect()
}

/// What differs between two forms of the properties of a resource.
fn between(kind: &str, before: &str, after: &str) -> Vec<String> {
    let found = diff(&one(kind, before), &one(kind, after));
    let paths = paths(&found);
    assert_eq!(found.is_change(), !paths.is_empty(), "{found:#?}");
    paths
}

#[track_caller]
fn same(kind: &str, one: &str, other: &str) {
    assert_eq!(between(kind, one, other), [""; 0], "{one} and {other} are the same");
    assert_eq!(between(kind, other, one), [""; 0], "{other} and {one} are the same");
}

#[track_caller]
fn differs(kind: &str, before: &str, after: &str, paths: &[&str]) {
    assert_eq!(between(kind, before, after), paths);
}

fn policy(statements: &str) -> String {
    format!(
        r#"{{"PolicyName": "p", "Roles": ["r"], "PolicyDocument": {{"Version": "2012-10-17", "Statement": {statements}}}}}"#
    )
}

#[test]
fn get_att_is_the_same_as_a_string_and_as_a_list() {
    let kind = "AWS::Lambda::Function";
    same(kind, r#"{"Role": {"Fn::GetAtt": "R.Arn"}}"#, r#"{"Role": {"Fn::GetAtt": ["R", "Arn"]}}"#);
    same(kind, r#"{"Role": {"Fn::GetAtt": "R.Outputs.Arn"}}"#, r#"{"Role": {"Fn::GetAtt": ["R", "Outputs.Arn"]}}"#);
    differs(
        kind,
        r#"{"Role": {"Fn::GetAtt": "R.Arn"}}"#,
        r#"{"Role": {"Fn::GetAtt": ["Q", "Arn"]}}"#,
        &["/Properties/Role"],
    );
}

#[test]
fn depends_on_is_a_set() {
    let with = |depends_on: &str| {
        format!(r#"{{"Resources": {{"It": {{"Type": "AWS::SQS::Queue", "DependsOn": {depends_on}}}}}}}"#)
    };
    for (one, other) in [(r#""A""#, r#"["A"]"#), (r#"["A", "B"]"#, r#"["B", "A"]"#), (r#"["A", "A"]"#, r#""A""#)] {
        assert!(!diff(&with(one), &with(other)).is_change(), "{one} {other}");
    }
    assert_eq!(paths(&diff(&with(r#"["A", "B"]"#), &with(r#"["A"]"#))), ["/DependsOn"]);
    let without = r#"{"Resources": {"It": {"Type": "AWS::SQS::Queue"}}}"#;
    assert!(!diff(&with("[]"), without).is_change());
    assert_eq!(paths(&diff(&with(r#""A""#), without)), ["/DependsOn"]);
}

#[test]
fn a_word_in_quotes_is_the_same_where_the_schema_knows_its_type() {
    same(
        "AWS::SQS::Queue",
        r#"{"DelaySeconds": "5", "FifoQueue": "true"}"#,
        r#"{"DelaySeconds": 5, "FifoQueue": true}"#,
    );
    same(
        "AWS::ApiGateway::UsagePlan",
        r#"{"Throttle": {"RateLimit": "100.0"}}"#,
        r#"{"Throttle": {"RateLimit": 100}}"#,
    );
    same(
        "AWS::Lambda::Function",
        r#"{"Environment": {"Variables": {"N": 1}}}"#,
        r#"{"Environment": {"Variables": {"N": "1"}}}"#,
    );
    same("AWS::Logs::LogGroup", r#"{"RetentionInDays": 3}"#, r#"{"RetentionInDays": 3.0}"#);
    differs("AWS::SQS::Queue", r#"{"DelaySeconds": "5"}"#, r#"{"DelaySeconds": 6}"#, &["/Properties/DelaySeconds"]);
    // nobody knows what this type makes of it
    differs("Custom::Thing", r#"{"N": "5"}"#, r#"{"N": 5}"#, &["/Properties/N"]);
}

#[test]
fn the_order_of_members_means_nothing() {
    same("AWS::SQS::Queue", r#"{"DelaySeconds": 5, "QueueName": "q"}"#, r#"{"QueueName": "q", "DelaySeconds": 5}"#);
    same("AWS::SQS::Queue", r#"{"QueueName": {"Ref": "AWS::NoValue"}}"#, "{}");
    let without = r#"{"Resources": {"It": {"Type": "AWS::SQS::Queue"}}}"#;
    assert!(!diff(&one("AWS::SQS::Queue", "{}"), without).is_change());
}

#[test]
fn words_of_policies_are_sets() {
    let kind = "AWS::IAM::Policy";
    let statement = |body: &str| policy(&format!(r#"[{{"Sid": "S", "Effect": "Allow", {body}}}]"#));
    for member in ["Action", "NotAction", "Resource", "NotResource", "Principal"] {
        same(
            kind,
            &statement(&format!(r#""{member}": ["a", "b"]"#)),
            &statement(&format!(r#""{member}": ["b", "a"]"#)),
        );
        same(kind, &statement(&format!(r#""{member}": ["a"]"#)), &statement(&format!(r#""{member}": "a""#)));
    }
    same(
        kind,
        &statement(r#""Principal": {"AWS": ["1", "2"], "Service": ["s"]}"#),
        &statement(r#""Principal": {"Service": "s", "AWS": ["2", "1"]}"#),
    );
    same(
        kind,
        &statement(r#""Resource": {"Fn::GetAtt": "T.Arn"}"#),
        &statement(r#""Resource": [{"Fn::GetAtt": ["T", "Arn"]}]"#),
    );
    same(
        kind,
        &statement(r#""Condition": {"StringEquals": {"k": ["a", "b"]}, "Bool": {"aws:SecureTransport": "true"}}"#),
        &statement(r#""Condition": {"Bool": {"aws:SecureTransport": true}, "StringEquals": {"k": ["b", "a"]}}"#),
    );
    differs(
        kind,
        &statement(r#""Action": ["a", "b"]"#),
        &statement(r#""Action": ["a", "c"]"#),
        &["/Properties/PolicyDocument/Statement[S]/Action"],
    );
    differs(
        kind,
        &statement(r#""Principal": {"AWS": "1"}"#),
        &statement(r#""Principal": {"AWS": "*"}"#),
        &["/Properties/PolicyDocument/Statement[S]/Principal/AWS"],
    );
}

#[test]
fn statements_belong_together_by_sid_or_as_a_whole() {
    let kind = "AWS::IAM::Policy";
    let (a, b) =
        (r#"{"Sid": "A", "Effect": "Allow", "Action": "a"}"#, r#"{"Sid": "B", "Effect": "Allow", "Action": "b"}"#);
    let (x, y) = (r#"{"Effect": "Allow", "Action": ["a"]}"#, r#"{"Effect": "Deny", "Action": "b"}"#);
    same(kind, &policy(&format!("[{a}, {b}]")), &policy(&format!("[{b}, {a}]")));
    same(kind, &policy(&format!("[{x}, {y}]")), &policy(&format!("[{y}, {x}]")));
    same(kind, &policy(x), &policy(&format!("[{x}]")));
    let c = r#"{"Sid": "A", "Effect": "Allow", "Action": "c"}"#;
    differs(
        kind,
        &policy(&format!("[{a}, {b}]")),
        &policy(&format!("[{b}, {c}]")),
        &["/Properties/PolicyDocument/Statement[A]/Action"],
    );
    differs(
        kind,
        &policy(&format!("[{x}]")),
        &policy(&format!("[{y}]")),
        &["/Properties/PolicyDocument/Statement/0", "/Properties/PolicyDocument/Statement/0"],
    );
    // an id that stands twice is none
    same(kind, &policy(&format!("[{a}, {c}]")), &policy(&format!("[{c}, {a}]")));
}

#[test]
fn every_policy_document_compares_as_one() {
    let document = |actions: &str| format!(r#"{{"Statement": [{{"Effect": "Allow", "Action": {actions}}}]}}"#);
    let (one, other) = (document(r#"["a", "b"]"#), document(r#"["b", "a"]"#));
    for (kind, property) in [
        ("AWS::IAM::Role", "AssumeRolePolicyDocument"),
        ("AWS::KMS::Key", "KeyPolicy"),
        ("AWS::SQS::QueuePolicy", "PolicyDocument"),
        ("AWS::ApiGateway::RestApi", "Policy"),
    ] {
        same(kind, &format!(r#"{{"{property}": {one}}}"#), &format!(r#"{{"{property}": {other}}}"#));
    }
    same(
        "AWS::IAM::Role",
        &format!(
            r#"{{"Policies": [{{"PolicyName": "p", "PolicyDocument": {one}}}, {{"PolicyName": "q", "PolicyDocument": {one}}}]}}"#
        ),
        &format!(
            r#"{{"Policies": [{{"PolicyName": "q", "PolicyDocument": {other}}}, {{"PolicyName": "p", "PolicyDocument": {other}}}]}}"#
        ),
    );
    // a document that is written as text
    let quoted = |document: &str| {
        format!(r#"{{"PolicyName": "p", "PolicyDocument": {}}}"#, serde_json::to_string(document).unwrap())
    };
    same("AWS::Logs::ResourcePolicy", &quoted(&one), &quoted(&format!("  {other}")));
}

#[test]
fn keyed_lists_compare_by_key() {
    for (kind, property, one, other) in [
        (
            "AWS::ApiGateway::Stage",
            "MethodSettings",
            r#"{"ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 1}"#,
            r#"{"ResourcePath": "/a", "HttpMethod": "GET", "ThrottlingRateLimit": 2}"#,
        ),
        ("AWS::SQS::Queue", "Tags", r#"{"Key": "a", "Value": "1"}"#, r#"{"Key": "b", "Value": "2"}"#),
        ("AWS::WAFv2::WebACL", "Rules", r#"{"Name": "a", "Priority": 1}"#, r#"{"Name": "b", "Priority": 2}"#),
        (
            "AWS::DynamoDB::Table",
            "AttributeDefinitions",
            r#"{"AttributeName": "a", "AttributeType": "S"}"#,
            r#"{"AttributeName": "b", "AttributeType": "S"}"#,
        ),
        (
            "AWS::DynamoDB::Table",
            "KeySchema",
            r#"{"AttributeName": "a", "KeyType": "HASH"}"#,
            r#"{"AttributeName": "b", "KeyType": "RANGE"}"#,
        ),
        (
            "AWS::DynamoDB::Table",
            "GlobalSecondaryIndexes",
            r#"{"IndexName": "a", "KeySchema": []}"#,
            r#"{"IndexName": "b", "KeySchema": []}"#,
        ),
        (
            "AWS::ApiGateway::UsagePlan",
            "ApiStages",
            r#"{"ApiId": {"Ref": "Api"}, "Stage": "a"}"#,
            r#"{"ApiId": {"Ref": "Api"}, "Stage": "b"}"#,
        ),
        ("AWS::CloudWatch::Alarm", "Dimensions", r#"{"Name": "a", "Value": "1"}"#, r#"{"Name": "b", "Value": "2"}"#),
        ("AWS::Events::Rule", "Targets", r#"{"Id": "a", "Arn": "x"}"#, r#"{"Id": "b", "Arn": "y"}"#),
    ] {
        let list = |items: &str| format!(r#"{{"{property}": [{items}]}}"#);
        same(kind, &list(&format!("{one}, {other}")), &list(&format!("{other}, {one}")));
    }
}

#[test]
fn a_change_in_a_keyed_list_is_found_at_its_key() {
    let kind = "AWS::ApiGateway::Stage";
    let settings = |first: u32, rest: &str| {
        format!(
            r#"{{"MethodSettings": [{rest}{{"ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": {first}}}]}}"#
        )
    };
    differs(kind, &settings(1, ""), &settings(2, ""), &["/Properties/MethodSettings[/* *]/ThrottlingRateLimit"]);
    let other = r#"{"ResourcePath": "/a", "HttpMethod": "GET"}, "#;
    let found = diff(&one(kind, &settings(1, "")), &one(kind, &settings(2, other)));
    let changes: Vec<(&str, &str)> =
        found.resources[0].changes.iter().map(|change| (change.path.as_str(), change.shown.as_str())).collect();
    assert_eq!(
        changes,
        [
            ("/Properties/MethodSettings/0", "/Properties/MethodSettings[/a GET]"),
            (
                "/Properties/MethodSettings/1/ThrottlingRateLimit",
                "/Properties/MethodSettings[/* *]/ThrottlingRateLimit"
            ),
        ]
    );
}

#[test]
fn a_key_that_stands_twice_is_no_key() {
    let tags = |items: &str| format!(r#"{{"Tags": [{items}]}}"#);
    let (a, b) = (r#"{"Key": "a", "Value": "1"}"#, r#"{"Key": "a", "Value": "2"}"#);
    let found = between("AWS::SNS::Topic", &tags(&format!("{a}, {b}")), &tags(&format!("{a}, {a}")));
    assert!(!found.is_empty());
}

#[test]
fn the_order_of_sets_means_nothing_and_that_of_lists_does() {
    let ingress = |ports: [u32; 2]| {
        let [one, other] =
            ports.map(|port| format!(r#"{{"IpProtocol": "tcp", "FromPort": {port}, "ToPort": "{port}"}}"#));
        format!(r#"{{"SecurityGroupIngress": [{one}, {other}]}}"#)
    };
    same("AWS::EC2::SecurityGroup", &ingress([80, 443]), &ingress([443, 80]));
    differs(
        "AWS::EC2::SecurityGroup",
        &ingress([80, 443]),
        &ingress([22, 80]),
        &["/Properties/SecurityGroupIngress/0/FromPort", "/Properties/SecurityGroupIngress/0/ToPort"],
    );
    let layers = |arns: &str| format!(r#"{{"Layers": {arns}}}"#);
    assert!(!between("AWS::Lambda::Function", &layers(r#"["a", "b"]"#), &layers(r#"["b", "a"]"#)).is_empty());
}

#[test]
fn an_item_more_is_one_change() {
    let layers = |arns: &str| format!(r#"{{"Layers": {arns}}}"#);
    differs(
        "AWS::Lambda::Function",
        &layers(r#"["a", "b", "c"]"#),
        &layers(r#"["a", "x", "b", "c"]"#),
        &["/Properties/Layers/1"],
    );
    differs(
        "AWS::Lambda::Function",
        &layers(r#"["a", "b", "c"]"#),
        &layers(r#"["a", "c"]"#),
        &["/Properties/Layers/1"],
    );
    differs(
        "AWS::Lambda::Function",
        &layers(r#"["a", "b", "c"]"#),
        &layers(r#"["a", "x", "c"]"#),
        &["/Properties/Layers/1"],
    );
}

#[test]
fn long_lists_are_compared_within_bounds() {
    let list = |skip: usize| {
        let items: Vec<String> = (0..4000).filter(|n| *n != skip).map(|n| format!("\"{n}\"")).collect();
        format!(r#"{{"Things": [{}]}}"#, items.join(","))
    };
    assert_eq!(between("Custom::Thing", &list(0), &list(3999)).len(), 2);
}

#[test]
fn sub_and_join_are_a_change_of_spelling_where_they_say_the_same() {
    let found = diff(
        &one("AWS::Lambda::Function", r#"{"FunctionName": {"Fn::Sub": "${AWS::StackName}-f"}}"#),
        &one("AWS::Lambda::Function", r#"{"FunctionName": {"Fn::Join": ["-", [{"Ref": "AWS::StackName"}, "f"]]}}"#),
    );
    assert!(found.resources[0].changes[0].spelling);
    assert_eq!(found.summary.replace, 0);
    let found = diff(
        &one("AWS::Lambda::Function", r#"{"FunctionName": {"Fn::Sub": "${AWS::StackName}-f"}}"#),
        &one("AWS::Lambda::Function", r#"{"FunctionName": {"Fn::Join": ["-", [{"Ref": "AWS::StackName"}, "g"]]}}"#),
    );
    assert!(!found.resources[0].changes[0].spelling);
    assert_eq!(found.summary.replace, 1);
}

#[test]
fn a_question_mark_of_a_deployed_template_can_be_anything_that_is_not_ascii() {
    let (deployed, local) =
        (one("AWS::SNS::Topic", r#"{"DisplayName": "Caf?"}"#), one("AWS::SNS::Topic", r#"{"DisplayName": "Café"}"#));
    let compared = |before: &str, after: &str| {
        let options = Options { deployed: true, ..Options::default() };
        compare("orders", Some(&template(before)), Some(&template(after)), &options)
    };
    let found = compared(&deployed, &local);
    assert!(!found.is_change());
    assert_eq!(found.incomparable, 1);
    assert!(diff(&deployed, &local).is_change());
    let other = one("AWS::SNS::Topic", r#"{"DisplayName": "Cafés"}"#);
    assert!(compared(&deployed, &other).is_change());
    let tags = |value: &str| {
        one(
            "AWS::SNS::Topic",
            &format!(r#"{{"Tags": [{{"Key": "a", "Value": "{value}"}}, {{"Key": "b", "Value": "x"}}]}}"#),
        )
    };
    assert_eq!(compared(&tags("?l"), &tags("Öl")).incomparable, 1);
}

#[test]
fn one_choice_for_another_is_one_change() {
    differs(
        "AWS::WAFv2::WebACL",
        r#"{"DefaultAction": {"Allow": {}}}"#,
        r#"{"DefaultAction": {"Block": {}}}"#,
        &["/Properties/DefaultAction"],
    );
}

#[test]
fn branches_of_the_same_condition_are_compared_with_each_other() {
    let plan = |rate: u32| {
        format!(
            r#"{{"Throttle": {{"Fn::If": ["C", {{"RateLimit": {rate}, "BurstLimit": 5}}, {{"Ref": "AWS::NoValue"}}]}}}}"#
        )
    };
    differs("AWS::ApiGateway::UsagePlan", &plan(1), &plan(2), &["/Properties/Throttle/Fn::If/1/RateLimit"]);
}

#[test]
fn a_statement_of_a_web_acl_is_no_policy() {
    let rule = |limit: &str| {
        format!(
            r#"{{"Rules": [{{"Name": "r", "Priority": 1, "Statement": {{"NotStatement": {{"Statement": {{"RateBasedStatement": {{"Limit": {limit}}}}}}}}}}}]}}"#
        )
    };
    same("AWS::WAFv2::WebACL", &rule("100"), &rule("\"100\""));
    differs(
        "AWS::WAFv2::WebACL",
        &rule("100"),
        &rule("200"),
        &["/Properties/Rules[r]/Statement/NotStatement/Statement/RateBasedStatement/Limit"],
    );
}

#[test]
fn a_loop_is_compared_as_a_whole() {
    let with = |name: &str| {
        format!(
            r#"{{"Resources": {{"Fn::ForEach::Q": ["N", ["a"], {{"Q${{N}}": {{"Type": "AWS::SQS::Queue", "Properties": {{"QueueName": "{name}"}}}}}}]}}}}"#
        )
    };
    assert!(!diff(&with("a"), &with("a")).is_change());
    let found = diff(&with("a"), &with("b"));
    assert_eq!(found.resources[0].replacement, formwork::facts::Replacement::Unknown);
}
