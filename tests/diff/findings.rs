//! Every directory of `findings`: what a reviewer is told about a pair, and what he is spared.
//!
//! A directory is called after a rule, in lower case; one that ends in `-near` holds what looks like it and is none. Where `expected.txt` is
//! missing, nothing is told; `drift.json` is the answer of `describe-stack-resource-drifts`.
//! `SNAPSHOTS=overwrite cargo test --test diff` writes `expected.txt` anew.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use formwork::diff::findings::RULES;
use formwork::diff::report::{Finding, StackDiff};
use formwork::diff::{ChangeSet, Drift, Options, compare};
use formwork::node::Node;
use formwork::rule::Level;
use formwork::template::Template;
use serde_json::Value;

use crate::support::template;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/findings")
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn name(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}

fn side(case: &Path, name: &str) -> Option<Template> {
    fs::read_to_string(case.join(format!("{name}.yaml"))).ok().map(|text| template(&text))
}

fn diff(case: &Path) -> StackDiff {
    let drift = fs::read_to_string(case.join("drift.json")).ok().map(|text| Drift::read(&text).unwrap());
    let options = Options { drift, ..Options::default() };
    compare("orders", side(case, "before").as_ref(), side(case, "after").as_ref(), &options)
}

#[test]
fn each_change_is_told_as_expected() {
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|mode| mode == "overwrite");
    let mut wrong = Vec::new();
    for case in cases() {
        let stack = diff(&case);
        let told = told(&stack);
        let path = case.join("expected.txt");
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if told != expected && overwrite {
            fs::write(&path, &told).unwrap();
        } else if told != expected {
            wrong.push(format!("{}: expected\n{expected}\nfound\n{told}", name(&case)));
        }
        for finding in &stack.findings {
            let sides = [side(&case, "before"), side(&case, "after")];
            if !sides.iter().flatten().any(|template| stands(template, &finding.path)) {
                wrong.push(format!("{}: nothing stands at {}", name(&case), finding.path));
            }
            if finding.message.chars().any(char::is_control) {
                wrong.push(format!("{}: {:?}", name(&case), finding.message));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n\nSNAPSHOTS=overwrite cargo test --test diff", wrong.join("\n\n"));
}

#[test]
fn each_rule_has_a_case_that_trips_it_and_one_that_nearly_does() {
    let cases: BTreeSet<String> = cases().iter().map(|case| name(case)).collect();
    let mut missing = Vec::new();
    for rule in RULES {
        let trips = rule.code.to_lowercase();
        let near = format!("{trips}-near");
        if !cases.contains(&trips) || !diff(&root().join(&trips)).findings.iter().any(|found| found.rule == rule.code) {
            missing.push(format!("{trips} has no finding of {}", rule.code));
        }
        if !cases.contains(&near) || diff(&root().join(&near)).findings.iter().any(|found| found.rule == rule.code) {
            missing.push(format!("{near} is not there, or has a finding of {}", rule.code));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn rules_are_named_by_their_codes_words_and_documented() {
    let mut codes = BTreeSet::new();
    let mut names = BTreeSet::new();
    for rule in RULES {
        assert!(codes.insert(rule.code), "{} stands twice", rule.code);
        assert!(names.insert(rule.name), "{} stands twice", rule.name);
        assert!(matches!(rule.level, Level::Change(_)), "{}", rule.code);
        assert!(rule.url.starts_with("https://docs.aws.amazon.com/"), "{}", rule.code);
        assert!(rule.docs.trim().lines().count() > 2, "{} says no more than its summary", rule.code);
    }
}

/// The worked examples: the findings and IAM rows, in their order.
#[test]
fn worked_examples_are_told_to_the_letter() {
    for example in ["ex1", "ex2", "ex3"] {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/examples").join(example);
        let read = |name: &str| fs::read_to_string(dir.join(name)).unwrap();
        let (before, after) = (template(&read("before.json")), template(&read("after.json")));
        let stack = compare("orders", Some(&before), Some(&after), &Options::default());
        let expected: Value = serde_json::from_str(&read("expected.json")).unwrap();
        let expected: Vec<[String; 6]> = expected["stacks"][0]["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                ["rule", "severity", "direction", "resource", "path", "message"]
                    .map(|key| one[key].as_str().unwrap().to_owned())
            })
            .collect();
        let found: Vec<[String; 6]> = stack
            .findings
            .iter()
            .map(|one| {
                let Finding { rule, severity, direction, resource, path, message, .. } = one;
                [*rule, severity.name(), direction.name(), resource, path, message].map(str::to_owned)
            })
            .collect();
        assert_eq!(found, expected, "{example}");
        assert!(stack.costs.is_empty(), "{example}: {:?}", stack.costs);
        match example {
            "ex2" => {
                let rows: Vec<(bool, &[String])> =
                    stack.iam.iter().map(|row| (row.added, row.actions.as_slice())).collect();
                let (old, new) =
                    (["dynamodb:GetItem", "dynamodb:PutItem"].map(str::to_owned), ["dynamodb:*".to_owned()]);
                assert_eq!(rows, [(false, old.as_slice()), (true, new.as_slice())]);
                assert!(stack.iam.iter().all(|row| row.place == "HandlerPolicy/Table"));
            }
            "ex3" => {
                let help = "keep the logical id SessionTable, or run a stack refactor SessionTable -> Sessions before deploying";
                assert_eq!(stack.findings[0].help.as_deref(), Some(help));
            }
            _ => assert!(stack.iam.is_empty(), "{example}"),
        }
    }
}

/// Whether a JSON Pointer leads to something, or to a property that is missing of an object that is there.
fn stands(template: &Template, pointer: &str) -> bool {
    let mut steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).peekable();
    let Some(mut node) = steps.next().and_then(|section| template.root().get(&section)) else { return false };
    while let Some(step) = steps.next() {
        let next = match node {
            Node::Object(members) => members.get(&step),
            Node::List(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
        match next {
            Some(next) => node = next,
            None => {
                return steps.peek().is_none() && matches!(node, Node::Object(_)) && pointer.matches('/').count() > 2;
            }
        }
    }
    true
}

fn told(stack: &StackDiff) -> String {
    let mut text = String::new();
    for finding in &stack.findings {
        let Finding { rule, severity, direction, resource, path, message, help, code, .. } = finding;
        writeln!(text, "{} {} {rule} {resource}", severity.name(), direction.name()).unwrap();
        writeln!(text, "  {message}").unwrap();
        if let Some(help) = help {
            writeln!(text, "  {help}").unwrap();
        }
        if !code.is_empty() {
            writeln!(text, "  code {}", code.join(" | ")).unwrap();
        }
        writeln!(text, "  at {path}").unwrap();
    }
    text
}

/// A role, its table and its policy under other logical ids allow what they allowed.
#[test]
fn what_moves_allows_no_more() {
    let template = |role: &str, table: &str| {
        format!(
            r#"{{"Resources": {{
            "{table}": {{"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain", "Properties": {{"BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{{"AttributeName": "id", "AttributeType": "S"}}], "KeySchema": [{{"AttributeName": "id", "KeyType": "HASH"}}]}}}},
            "{role}": {{"Type": "AWS::IAM::Role", "Properties": {{"AssumeRolePolicyDocument": {{"Statement": [
                {{"Effect": "Allow", "Principal": {{"AWS": "222222222222"}}, "Action": "sts:AssumeRole"}}]}}}}}},
            "Policy": {{"Type": "AWS::IAM::Policy", "Properties": {{"PolicyName": "p", "Roles": [{{"Ref": "{role}"}}], "PolicyDocument": {{"Statement": [
                {{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": {{"Fn::GetAtt": ["{table}", "Arn"]}}}}]}}}}}}}}}}"#
        )
    };
    let stack = diff_texts(&template("Role", "Orders"), &template("Worker", "Purchases"));
    let rules: Vec<&str> = stack.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["DATA-ORPHANED"]);
    assert!(stack.iam.is_empty(), "{:?}", stack.iam);
}

#[test]
fn statements_are_rows_of_the_iam_table() {
    let function = r#""Function": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": "f", "Action": "lambda:InvokeFunction",
        "Principal": "apigateway.amazonaws.com", "SourceArn": "arn:aws:execute-api:eu-west-1:111111111111:a/*"}}"#;
    let role = |policies: &str, trust: &str| {
        format!(
            r#""Role": {{"Type": "AWS::IAM::Role", "Properties": {{"ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
            "AssumeRolePolicyDocument": {{"Statement": {{"Effect": "Allow", "Principal": {{"Service": "{trust}"}}, "Action": "sts:AssumeRole"}}}},
            "Policies": [{{"PolicyName": "inline", "PolicyDocument": {{"Statement": [{policies}]}}}}]}}}}"#
        )
    };
    let read = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
    let deny = r#"{"Sid": "Never", "Effect": "Deny", "NotAction": ["b", "a"], "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#;
    let before = format!(r#"{{"Resources": {{{}}}}}"#, role(read, "lambda.amazonaws.com"));
    let after =
        format!(r#"{{"Resources": {{{function}, {}}}}}"#, role(&format!("{deny}, {read}"), "ec2.amazonaws.com"));
    let stack = diff_texts(&before, &after);
    let rows: Vec<String> = stack
        .iam
        .iter()
        .map(|row| {
            let sign = if row.added { '+' } else { '-' };
            let condition = row.condition.as_deref().unwrap_or("none");
            let (actions, resources, principals) =
                (row.actions.join(","), row.resources.join(","), row.principals.join(","));
            format!(
                "{sign} {} {actions} on [{resources}] for [{principals}] when {condition} at {}",
                row.effect, row.place
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "+ Allow lambda:InvokeFunction on [f] for [apigateway.amazonaws.com] when \
             {\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:execute-api:eu-west-1:111111111111:a/*\"}} at Function",
            "- Allow sts:AssumeRole on [] for [lambda.amazonaws.com] when none at Role/AssumeRolePolicyDocument",
            "+ Allow sts:AssumeRole on [] for [ec2.amazonaws.com] when none at Role/AssumeRolePolicyDocument",
            "+ Deny not a,not b on [*] for [] when {\"Bool\":{\"aws:SecureTransport\":\"false\"}} at Role/inline/Never",
        ]
    );
}

#[test]
fn what_costs_is_told_when_it_changes_and_limits_when_they_come_near() {
    let template = |memory: &str, days: u32, queues: usize| {
        let queues: String = (0..queues).map(|n| format!(r#", "Queue{n}": {{"Type": "AWS::SQS::Queue"}}"#)).collect();
        format!(
            r#"{{"Resources": {{
            "Function": {{"Type": "AWS::Lambda::Function", "Properties": {{"Handler": "h", "Runtime": "nodejs22.x", "Role": "r", "Code": {{"ZipFile": "x"}}, "MemorySize": {memory}}}}},
            "Logs": {{"Type": "AWS::Logs::LogGroup", "Properties": {{"RetentionInDays": {days}}}}}{queues}}}}}"#
        )
    };
    let told = |before: String, after: String| -> Vec<String> {
        let costs = diff_texts(&before, &after).costs;
        let value =
            |node: &Option<Node>| node.as_ref().map_or("none".to_owned(), |node| serde_json::to_string(node).unwrap());
        costs
            .iter()
            .map(|cost| {
                let whose = cost.resource.as_deref().unwrap_or("template");
                format!("{whose} {} {} -> {} {}", cost.what, value(&cost.before), value(&cost.after), cost.unit)
            })
            .collect()
    };
    assert_eq!(told(template("128", 7, 10), template("\"128\"", 7, 12)), [""; 0]);
    assert_eq!(told(template("128", 30, 10), template("512", 7, 10)), ["Function MemorySize 128 -> 512 MB"]);
    assert_eq!(
        told(template("128", 7, 397), template("128", 30, 398)),
        ["Logs RetentionInDays 7 -> 30 days", "template resources 399 -> 400 of 500"]
    );
}

/// The alone-standing comparison's findings stay, whatever a change set says.
#[test]
fn a_change_set_takes_no_finding_away() {
    let table = |key: &str| {
        format!(
            r#"{{"Resources": {{"Orders": {{"Type": "AWS::DynamoDB::Table", "Properties": {{"BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{{"AttributeName": "{key}", "AttributeType": "S"}}], "KeySchema": [{{"AttributeName": "{key}", "KeyType": "HASH"}}]}}}}}}}}"#
        )
    };
    let set = r#"{"Changes": [{"ResourceChange": {"LogicalResourceId": "Orders", "Action": "Modify", "Replacement": "False"}}]}"#;
    let options = Options { change_set: Some(ChangeSet::read(set).unwrap()), ..Options::default() };
    let stack = compare("orders", Some(&template(&table("id"))), Some(&template(&table("order"))), &options);
    assert!(stack.findings.iter().any(|finding| finding.rule == "DATA-REPLACE"), "{:?}", stack.findings);
}

#[test]
fn a_name_that_holds_a_secret_is_masked() {
    let stage = |rate: &str| {
        format!(
            r#"{{"Resources": {{
            "Key": {{"Type": "AWS::ApiGateway::ApiKey", "Properties": {{"Value": "not-a-real-key-0123456789"}}}},
            "Plan": {{"Type": "AWS::ApiGateway::UsagePlan", "Properties": {{"UsagePlanName": "plan of not-a-real-key-0123456789"{rate}}}}}}}}}"#
        )
    };
    let stack = diff_texts(&stage(r#", "Throttle": {"RateLimit": 5, "BurstLimit": 5}"#), &stage(""));
    assert_eq!(stack.findings[0].message, "usage plan \"(masked)\" no longer limits its keys");
}

/// Many statements, many conditions, deep conditions: it ends, and soon.
#[test]
fn large_policies_and_many_conditions_end() {
    let policy = |verb: &str, count: usize| {
        let list = |what: &str| (0..count).map(|n| format!(r#""{what}{n}""#)).collect::<Vec<_>>().join(",");
        let statements: Vec<String> = (0..count)
            .map(|n| format!(r#"{{"Effect": "Allow", "Action": ["s3:{verb}{n}"], "Resource": ["a{n}", {{"Fn::If": ["C{n}", "x", "y"]}}]}}"#))
            .collect();
        format!(
            r#"{{"Resources": {{"Policy": {{"Type": "AWS::IAM::ManagedPolicy", "Properties": {{"PolicyDocument": {{"Statement": [{},
            {{"Effect": "Allow", "Action": [{}], "Resource": [{}]}}]}}}}}}}}}}"#,
            statements.join(","),
            list(&format!("s3:{verb}*")),
            list(verb)
        )
    };
    let stack = diff_texts(&policy("Get", 300), &policy("Put", 300));
    assert!(stack.findings.iter().any(|finding| finding.rule == "SEC-IAM-WILDCARD"));
}

fn diff_texts(before: &str, after: &str) -> StackDiff {
    crate::support::diff(before, after)
}
