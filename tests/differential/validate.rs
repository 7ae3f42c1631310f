//! The same spoilt resources, judged by AWS's `cloudformation-validate`: where it sees an error so do we, at the same property, and where it sees none neither do we,
//! unless a row below says why.
//!
//! Each row has an example, so that it fails as soon as it is no longer true.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Stdio;

use formwork::check::Options;
use formwork::finding::{Finding, Severity};
use serde_json::{Value, json};

use super::support::python::{isolated, script};
use super::{Step, batches};

/// A difference on purpose: the rule of whoever speaks, a part of its message, why, and resources that show it.
struct Row {
    rule: &'static str,
    words: &'static str,
    why: &'static str,
    example: &'static str,
}

/// What it sees and we do not.
const THEIRS: &[Row] = &[
    Row {
        rule: "E3019",
        words: "Primary identifiers",
        why: "an identifier with `Fn::If` in it is only the same in one of the cases; it takes the first that is, whether or not it can be",
        example: r#"{"A": {"Type": "AWS::CloudFront::KeyValueStore", "Properties": {"Name": "a"}},
            "B": {"Type": "AWS::CloudFront::KeyValueStore", "Properties": {"Name": {"Fn::If": ["IsProd", "a", "b"]}}}}"#,
    },
    Row {
        rule: "F3012",
        words: "returns 'string', but property expects",
        why: "text can hold a number, or yes and no: databases give the port of an endpoint as text, and security groups take it",
        example: r#"{"A": {"Type": "AWS::SecretsManager::ResourcePolicy", "Properties": {"SecretId": "orders", "BlockPublicPolicy": {"Fn::GetAtt": ["Topic", "TopicName"]},
            "ResourcePolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "secretsmanager:DeleteSecret", "Resource": "*"}]}}}}"#,
    },
    Row {
        rule: "F3012",
        words: "7 is not of type 'object'",
        why: "these properties take text as well, and CloudFormation makes text of a number",
        example: r#"{"A": {"Type": "AWS::ApiGateway::Model", "Properties": {"RestApiId": "orders", "Schema": 7}}}"#,
    },
    Row {
        rule: "E1041",
        words: "does not match destination format",
        why: "what an id of one type is to another is not in the schemas: as for cfn-lint's rule of this name",
        example: r#"{"A": {"Type": "AWS::EC2::SubnetCidrBlock", "Properties": {"Ipv6CidrBlock": "2001:db8::/32", "SubnetId": {"Ref": "Topic"}}}}"#,
    },
    Row {
        rule: "E3024",
        words: "'Key' is a required property",
        why: "the registry does not say that the type takes tags, so nobody says what its `Tags` hold",
        example: r#"{"A": {"Type": "AWS::PinpointEmail::DedicatedIpPool", "Properties": {"PoolName": "a", "Tags": [{"Key": "a", "Value": "b"}, {"Value": "c"}]}}}"#,
    },
];

/// What we see and it does not, cfn-lint neither.
const OURS: &[Row] = &[
    Row {
        rule: "read-only-property",
        words: "is set by the service",
        why: "it does not look at what is read-only",
        example: r#"{"A": {"Type": "AWS::EC2::PrefixList", "Properties": {"PrefixListName": "a", "AddressFamily": "IPv4", "MaxEntries": 1, "Arn": "a"}}}"#,
    },
    Row {
        rule: "value-not-allowed",
        words: "`Type` does not take",
        why: "closed by a repair of the registry: AWS::ApiGateway::Authorizer",
        example: r#"{"A": {"Type": "AWS::ApiGateway::Authorizer", "Properties": {"Name": "a", "RestApiId": "a", "Type": "a"}}}"#,
    },
    Row {
        rule: "value-not-allowed",
        words: "`ResponseType` does not take",
        why: "closed by a repair of the registry: AWS::ApiGateway::GatewayResponse",
        example: r#"{"A": {"Type": "AWS::ApiGateway::GatewayResponse", "Properties": {"RestApiId": "a", "ResponseType": "a"}}}"#,
    },
    Row {
        rule: "missing-property",
        words: "needs `AuthorizationType`",
        why: "required by a repair of the registry: AWS::ApiGateway::Method",
        example: r#"{"A": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": "a", "RestApiId": "a"}}}"#,
    },
    Row {
        rule: "missing-companion",
        words: "`MetricName` needs",
        why: "required by a repair of the registry: AWS::CloudWatch::Alarm",
        example: r#"{"A": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"MetricName": "a", "Namespace": "a", "Statistic": "Sum", "Period": 60, "Threshold": 1}}}"#,
    },
    Row {
        rule: "wrong-type",
        words: "wants text; it is",
        why: "narrowed by a repair of the registry: the parameters of AWS::CloudFormation::Stack",
        example: r#"{"A": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://s3.amazonaws.com/a/b", "Parameters": {"P": {"a": "b"}}}}}"#,
    },
    Row {
        rule: "wrong-type",
        words: "`KeySchema` wants a list",
        why: "narrowed by a repair of the registry: AWS::DynamoDB::Table",
        example: r#"{"A": {"Type": "AWS::DynamoDB::Table", "Properties": {"KeySchema": "{}"}}}"#,
    },
    Row {
        rule: "wrong-type",
        words: "yields a list",
        why: "it does not ask what a function yields inside of a Serverless type",
        example: r#"{"A": {"Type": "AWS::Serverless::SimpleTable", "Properties": {"Tags": {"Fn::GetAZs": ""}}}}"#,
    },
    Row {
        rule: "policy-shape",
        words: "this text is no JSON",
        why: "it looks into texts in identity policies alone",
        example: r#"{"A": {"Type": "AWS::SNS::TopicPolicy", "Properties": {"Topics": ["a"], "PolicyDocument": "orders"}}}"#,
    },
    Row {
        rule: "policy-shape",
        words: "the policy has no `Statement`",
        why: "it does not know the policy of this type",
        example: r#"{"A": {"Type": "AWS::SQS::QueueInlinePolicy", "Properties": {"Queue": "a", "PolicyDocument": {}}}}"#,
    },
    Row {
        rule: "policy-shape",
        words: "a policy has no",
        why: "as above",
        example: r#"{"A": {"Type": "AWS::KMS::ReplicaKey", "Properties": {"PrimaryKeyArn": "arn:aws:kms:eu-west-1:123456789012:key/mrk-1", "KeyPolicy": {"a": "b"}}}}"#,
    },
    Row {
        rule: "zip-function",
        words: "the function has no",
        why: "a warning there; Lambda refuses the function",
        example: r#"{"A": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/worker", "Code": {"S3Bucket": "orders-archive", "S3Key": "a"}}}}"#,
    },
    Row {
        rule: "schedule-expression",
        words: "is no schedule",
        why: "it knows the schedules of EventBridge's rules alone, not those of its scheduler",
        example: r#"{"A": {"Type": "AWS::Scheduler::Schedule", "Properties": {"ScheduleExpression": "orders", "FlexibleTimeWindow": {"Mode": "OFF"},
            "Target": {"Arn": "arn:aws:sqs:us-east-1:123456789012:orders", "RoleArn": "arn:aws:iam::123456789012:role/worker"}}}}"#,
    },
];

/// What it says of a resource: level, rule, message, logical id, path of the property.
type Said = (String, String, String, Option<String>, Option<String>);

fn is_error(said: &Said) -> bool {
    ["ERROR", "FATAL"].contains(&said.0.as_str())
}

/// Where it sees it. The steps to a branch of `Fn::If` it leaves out; what a Serverless type lacks it places where it is not, we at the object around it.
fn place(said: &Said) -> Option<String> {
    if said.2.contains("is missing the required [") {
        return Some(format!("/Resources/{}/Properties", said.3.as_deref()?));
    }
    let property = said.4.as_deref().unwrap_or("Properties").replace(".{}", "").replace('.', "/");
    Some(format!("/Resources/{}/{property}", said.3.as_deref()?))
}

fn validate(templates: &[Value]) -> Vec<Vec<Said>> {
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut command = isolated(home.path());
    command.arg(script("support/validate_many.py")).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("Python starts");
    let text = serde_json::to_vec(templates).expect("JSON");
    child.stdin.take().expect("a pipe").write_all(&text).expect("it reads all before it writes");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn errors(template: &Value) -> Vec<Finding> {
    let template = formwork::read::template(&template.to_string()).expect("a template");
    let options = Options { regions: vec!["us-east-1".to_owned()], ..Options::default() };
    let mut found = formwork::check(&template, &options);
    found.retain(|finding| finding.severity == Severity::Error && finding.path.is_some());
    found
}

/// The path without the steps to branches of `Fn::If`.
fn plain(finding: &Finding) -> String {
    let path = finding.path.as_deref().unwrap_or_default();
    ["/Fn::If/1", "/Fn::If/2"].iter().fold(path.to_owned(), |path, branch| path.replace(branch, ""))
}

fn is_at(finding: &Finding, place: &str) -> bool {
    plain(finding).strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn row(rows: &'static [Row], rule: &str, message: &str) -> Option<&'static Row> {
    rows.iter().find(|row| row.rule == rule && message.contains(row.words))
}

#[test]
fn spoilt_resources_are_judged_as_by_cloudformation_validate() {
    let batches = batches();
    let templates: Vec<Value> = batches.iter().map(|batch| batch.template.clone()).collect();
    let (mut wanted, mut same, mut clean) = (0, 0, 0);
    let (mut theirs, mut ours, mut with_cfn_lint) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new(), 0);
    let mut unlisted = Vec::new();
    for (batch, said) in batches.iter().zip(validate(&templates)) {
        let found = errors(&batch.template);
        let of_type = |id: &str| batch.template["Resources"][id]["Type"].as_str().unwrap_or_default();
        for said in said.iter().filter(|said| is_error(said)) {
            let Some(place) = place(said) else { continue };
            wanted += 1;
            if found.iter().any(|finding| is_at(finding, &place)) {
                same += 1;
            } else if let Some(row) = row(THEIRS, &said.1, &said.2) {
                *theirs.entry(row.why).or_default() += 1;
            } else {
                let kind = of_type(said.3.as_deref().unwrap_or_default());
                unlisted.push(format!("it sees {} at {place} ({kind}), and we do not: {:.200}", said.1, said.2));
            }
        }
        for id in batch.spoilt.keys() {
            if said.iter().any(|said| is_error(said) && said.3.as_ref() == Some(id)) {
                continue;
            }
            clean += 1;
            let cfn_lint =
                batch.errors.iter().any(|(.., path)| matches!(path.get(1), Some(Step::Key(own)) if own == id));
            for finding in found.iter().filter(|finding| is_at(finding, &format!("/Resources/{id}"))) {
                let warned = said.iter().any(|said| place(said).is_some_and(|place| place == plain(finding)));
                if warned {
                    continue;
                }
                if let Some(row) = row(OURS, finding.rule, &finding.message) {
                    *ours.entry(row.why).or_default() += 1;
                } else if cfn_lint {
                    with_cfn_lint += 1;
                } else {
                    let Finding { rule, message, .. } = finding;
                    unlisted.push(format!("we see {rule} in {id} ({}), and it does not: {message:.200}", of_type(id)));
                }
            }
        }
    }
    let report = format!(
        "{wanted} errors of cloudformation-validate, {same} found; {} not, by rows: {theirs:?}; {clean} resources without, of which we say more by rows: {ours:?}, \
         with cfn-lint: {with_cfn_lint}",
        wanted - same
    );
    eprintln!("{report}");
    assert!(unlisted.is_empty(), "{report}\n{}", unlisted.join("\n"));
    assert!(wanted > 100 && clean > 100, "too little to compare: {report}");
    assert!(same * 100 >= wanted * 97, "{report}");
}

/// A row that no longer shows a difference has to go.
#[test]
fn each_deliberate_difference_is_still_one() {
    let template = |row: &Row| {
        let mut resources: Value =
            serde_json::from_str(row.example).unwrap_or_else(|wrong| panic!("{}: {wrong}", row.example));
        resources["Topic"] = json!({"Type": "AWS::SNS::Topic"});
        let mut template = json!({
            "Parameters": {"Stage": {"Type": "String", "Default": "dev"}},
            "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
            "Resources": resources,
        });
        if row.example.contains("AWS::Serverless::") {
            template["Transform"] = json!("AWS::Serverless-2016-10-31");
        }
        template
    };
    let templates: Vec<Value> = THEIRS.iter().chain(OURS).map(template).collect();
    let mut stale = Vec::new();
    for (at, said) in validate(&templates).iter().enumerate() {
        let found = errors(&templates[at]);
        let differs = match THEIRS.get(at) {
            Some(row) => said.iter().any(|said| {
                let open = place(said).is_some_and(|place| !found.iter().any(|finding| is_at(finding, &place)));
                is_error(said) && said.1 == row.rule && said.2.contains(row.words) && open
            }),
            None => {
                let row = &OURS[at - THEIRS.len()];
                let own = found.iter().find(|own| own.rule == row.rule && own.message.contains(row.words));
                own.is_some_and(|own| {
                    !said.iter().any(|said| is_error(said) && place(said).is_some_and(|place| is_at(own, &place)))
                })
            }
        };
        if !differs {
            let row = THEIRS.iter().chain(OURS).nth(at).expect("the row");
            stale.push(format!("{} {}\n  it: {said:?}\n  we: {found:?}", row.rule, row.words));
        }
    }
    assert!(stale.is_empty(), "no difference any more, shorten the list:\n{}", stale.join("\n"));
}
