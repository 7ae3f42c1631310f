//! What is replaced, by our facts and by the CDK's own comparison: every property of every type of the default services, changed one at a time.

#![cfg(all(feature = "check", feature = "core-services"))]

mod differences;
#[path = "../support/node.rs"]
mod node;
mod pairs;
mod samples;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use differences::{DIFFERENCES, Difference};
use formwork::check::{Options, find};
use formwork::diff::report::{Action, PolicyAction};
use formwork::diff::{self, compare};
use formwork::facts::{Replacement, ResourceType, resource_type, type_names};
use formwork::rule::Category;
use pairs::{Pair, of_type};
use samples::Maker;
use serde_json::{Map, Value, json};

/// The services that are on by default.
const SERVICES: &[&str] = &[
    "ApiGateway",
    "ApplicationAutoScaling",
    "CertificateManager",
    "CloudFormation",
    "CloudFront",
    "CloudWatch",
    "CodeDeploy",
    "Cognito",
    "DynamoDB",
    "EC2",
    "EFS",
    "Events",
    "IAM",
    "Kinesis",
    "KinesisFirehose",
    "KMS",
    "Lambda",
    "Logs",
    "Route53",
    "S3",
    "Scheduler",
    "SecretsManager",
    "SNS",
    "SQS",
    "SSM",
    "StepFunctions",
    "WAFv2",
];

fn types() -> impl Iterator<Item = &'static ResourceType> {
    type_names().filter(|name| is_own(name)).map(|name| resource_type(name).expect("a type that has a name"))
}

fn is_own(name: &str) -> bool {
    SERVICES.contains(&name.split("::").nth(1).unwrap_or_default())
}

/// What the CDK says of each pair.
fn asked(pairs: &[Pair]) -> Vec<String> {
    let asked: Vec<Value> = pairs.iter().map(|pair| json!([pair.before, pair.after, pair.property()])).collect();
    let said: Vec<String> =
        serde_json::from_str(&node::node("replacement/cdk.js", &Value::from(asked).to_string())).expect("a list");
    assert_eq!(said.len(), pairs.len());
    said
}

/// What we say of `It`, in the words of `cdk.js`.
fn ours(pair: &Pair) -> &'static str {
    let read = |side: &Value| formwork::read::template(&side.to_string()).expect("a template");
    let stack = compare("it", Some(&read(&pair.before)), Some(&read(&pair.after)), &diff::Options::default());
    let changes: Vec<_> = stack.resources.iter().filter(|change| change.logical_id == "It").collect();
    let change = match changes.as_slice() {
        [] => return "stay",
        [change] => change,
        // what goes and what comes under one id
        _ => return "replace",
    };
    match (change.action, change.replacement) {
        (Action::Add, _) => "create",
        (Action::Remove, _) if change.policy_action == Some(PolicyAction::Retain) => "leave",
        (Action::Remove, _) => "delete",
        (Action::Modify, Replacement::Always) => "replace",
        (Action::Modify, Replacement::Conditional) => "perhaps",
        (Action::Modify, Replacement::Never) => "stay",
        (Action::Modify, Replacement::Unknown) => "unknown",
    }
}

/// A difference between two editions of the data would be none between two verdicts.
#[test]
fn the_cdk_has_the_data_that_our_facts_come_from() {
    let lock: Value = serde_json::from_str(include_str!("../support/node/package-lock.json")).expect("JSON");
    let theirs = lock["packages"]["node_modules/@aws-cdk/aws-service-spec"]["version"].as_str().expect("a version");
    let ours = format!("@aws-cdk/aws-service-spec {theirs}, from the npm registry");
    assert!(include_str!("../../NOTICE").contains(&ours), "raise tests/support/node/package-lock.json, or the facts");
}

#[test]
fn replacement_as_by_the_cdk_but_for_what_is_listed() {
    let pairs: Vec<Pair> = types().flat_map(of_type).collect();
    let said = asked(&pairs);
    let (mut used, mut unlisted) = (BTreeSet::new(), BTreeMap::new());
    let (mut agreed, mut not_known) = (0_usize, 0_usize);
    for (pair, cdk) in pairs.iter().zip(&said) {
        let ours = ours(pair);
        if cdk == "unknown" {
            not_known += 1;
        } else if ours == cdk {
            agreed += 1;
        } else if let Some(row) = DIFFERENCES.iter().position(|row| row.explains(pair, ours, cdk)) {
            used.insert(row);
        } else {
            let told = unlisted.entry((pair.kind, pair.place.as_str(), ours, cdk)).or_insert_with(BTreeSet::new);
            told.insert(format!("{:?}", pair.how));
        }
    }
    let counts = format!("{} pairs, {agreed} with one verdict, {not_known} of what the CDK does not know", pairs.len());
    eprintln!("{counts}");
    let mut list = String::new();
    for ((kind, place, ours, cdk), how) in &unlisted {
        let how: Vec<&str> = how.iter().map(String::as_str).collect();
        writeln!(list, "{kind} {place} ({}): ours {ours}, theirs {cdk}", how.join(", ")).expect("text");
    }
    assert!(unlisted.is_empty(), "{counts}; not in `DIFFERENCES`:\n{list}");
    let stale: Vec<&Difference> =
        DIFFERENCES.iter().enumerate().filter(|(row, _)| !used.contains(row)).map(|(_, row)| row).collect();
    assert!(stale.is_empty(), "shorten `DIFFERENCES`: {stale:#?}");
    assert!(pairs.len() > 15_000 && agreed * 100 > pairs.len() * 90 && not_known * 100 < pairs.len() * 5, "{counts}");
}

/// Of all other services, a sample: what is replaced may not stay with us. (That we say less certain things of them than of those above is no harm.)
/// `DIFFERENTIAL=all` takes every type, which takes about a minute.
#[test]
fn nothing_stays_that_the_cdk_replaces() {
    let all = std::env::var("DIFFERENTIAL").is_ok_and(|value| value == "all");
    let others = type_names().filter(|name| !is_own(name)).step_by(if all { 1 } else { 31 });
    let pairs: Vec<Pair> = others.flat_map(|name| of_type(resource_type(name).expect("a type"))).collect();
    let (mut replaced, mut stays) = (0, BTreeSet::new());
    for (pair, cdk) in pairs.iter().zip(asked(&pairs)) {
        // the documentation of many types is older than the handler that updates their tags
        let tags = resource_type(pair.kind).and_then(|facts| facts.tag_property);
        if cdk != "replace" || pair.property().is_some_and(|property| tags == Some(property)) {
            continue;
        }
        replaced += 1;
        let ours = ours(pair);
        if ours == "stay" {
            stays.insert(format!("{} {} ({:?})", pair.kind, pair.place, pair.how));
        }
    }
    eprintln!("{} pairs, {replaced} of them replacements", pairs.len());
    assert!(stays.is_empty(), "{stays:#?}");
    assert!(replaced > 400, "{replaced} of {}", pairs.len());
}

/// The pairs say something of real resources only while these are such.
#[test]
fn the_samples_fit_their_schemas() {
    let mut samples: Vec<(&str, Map<String, Value>)> = Vec::new();
    let mut lacking = BTreeSet::new();
    for facts in types() {
        let maker = Maker::new(facts, 0);
        for (name, _) in facts.properties.properties() {
            if !maker.is_writable(name) {
                continue;
            }
            match (0..6).find_map(|turn| Maker::new(facts, turn).properties(&[name])) {
                Some(sample) => samples.push((facts.name, sample)),
                None => drop(lacking.insert(format!("{} {name}", facts.name))),
            }
        }
    }
    let mut wrong: BTreeMap<usize, String> = BTreeMap::new();
    for (start, some) in samples.chunks(200).enumerate() {
        let resources: Map<String, Value> = some
            .iter()
            .enumerate()
            .map(|(place, (kind, properties))| {
                (format!("R{}", start * 200 + place), json!({"Type": kind, "Properties": properties}))
            })
            .collect();
        let template = formwork::read::template(&json!({"Resources": resources}).to_string()).expect("a template");
        for finding in formwork::check(&template, &Options::default()) {
            let schema = find(finding.rule).is_ok_and(|rule| rule.category == Category::Schema);
            let path = finding.path.as_deref().unwrap_or_default();
            let place = path.strip_prefix("/Resources/R").and_then(|rest| rest.split('/').next()?.parse().ok());
            if let (true, true, Some(place)) = (schema, finding.severity == formwork::finding::Severity::Error, place) {
                let place: usize = place;
                wrong.entry(place).or_insert_with(|| format!("{} {path}: {}", samples[place].0, finding.message));
            }
        }
    }
    let counts = format!("{} samples, {} wrong, {} not made", samples.len(), wrong.len(), lacking.len());
    eprintln!("{counts}");
    let some: Vec<&str> = wrong.values().map(String::as_str).collect();
    assert!(samples.len() > 2_000 && wrong.len() * 100 < samples.len() * 10, "{counts}\n{}", some.join("\n"));
    assert!(lacking.len() * 100 < samples.len() * 2, "{counts}\n{lacking:#?}");
}
