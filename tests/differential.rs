//! Spoilt copies of correct resources, judged by cfn-lint, by `cloudformation-validate` (`differential/validate.rs`) and by us: what they find we find, at the same
//! property, and where they find nothing we find nothing.
//!
//! `DIFFERENTIAL=all` takes every resource type instead of a sample, `DIFFERENTIAL=serverless` only those of the Serverless transform; `DIFFERENTIAL_SEED=7` others than the usual ones.

#[path = "differential/validate.rs"]
mod validate;

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use formwork::check::{COUNTERPARTS, NOT_HERE, Options, find};
use formwork::facts::{resource_type, serverless_names, type_names};
use formwork::finding::{Finding, Severity};
use formwork::rule::Category;
use serde::Deserialize;
use support::python::{isolated, script};

/// The services whose types are all looked at sooner or later: those that are on by default.
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

/// cfn-lint's rules that follow from schemas.
const FAMILIES: &[&str] = &[
    "E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E1157", "E1158", "E1159", "E1160",
    "E1161", "E1162", "E1163", "E1164", "E3002", "E3003", "E3006", "E3008", "E3012", "E3014", "E3017", "E3018",
    "E3020", "E3021", "E3024", "E3030", "E3031", "E3032", "E3033", "E3034", "E3037", "E3040", "E3058", "E3065",
];

/// Where we differ from cfn-lint on purpose: its rule, a part of its message, a part of the path, why. The list is checked both ways.
const DELIBERATE: &[(&str, &str, &str, &str)] = &[(
    "E3002",
    "Additional properties are not allowed",
    "/",
    "of several forms that a value can have, cfn-lint says of each what it lacks there; we speak of the one that is meant",
)];

/// What cfn-lint does not see and we do, on purpose: our rule, a part of our message, a part of the path, why. The list is checked both ways.
const BEYOND: &[(&str, &str, &str, &str)] = &[
    (
        "read-only-property",
        "is set by the service",
        "",
        "cfn-lint has E3040 for it, but its release 1.58 never asks that rule",
    ),
    ("wrong-type", "yields a list", "", "cfn-lint takes a list for an object"),
    ("wrong-type", "`Fn::GetAtt` yields text", "", "cfn-lint does not compare attributes with objects"),
    ("wrong-type", "wants an object; `", "/", "cfn-lint takes any function for an object that is one form of several"),
    ("no-form-fits", "fits none of its", "", "as above, inside of a form"),
    ("value-not-allowed", "does not take", "/Properties/Type", "closed by a repair: AWS::ApiGateway::Authorizer"),
    ("value-not-allowed", "does not take", "/EndpointAccessMode", "closed by a repair: AWS::ApiGateway::DomainName"),
    ("value-not-allowed", "does not take", "/ResponseType", "closed by a repair: AWS::ApiGateway::GatewayResponse"),
    ("missing-companion", "`MetricName` needs", "/Properties", "required by a repair: AWS::CloudWatch::Alarm"),
    ("missing-property", "needs `AuthorizationType`", "/Properties", "required by a repair: AWS::ApiGateway::Method"),
    ("wrong-type", "wants text", "/Parameters/", "narrowed by a repair: AWS::CloudFormation::Stack"),
];

#[derive(Deserialize)]
struct Batch {
    template: serde_json::Value,
    /// Logical id -> what was spoilt.
    spoilt: BTreeMap<String, Option<String>>,
    errors: Vec<(String, String, Vec<Step>)>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Step {
    Key(String),
    Index(usize),
}

fn pointer(path: &[Step]) -> String {
    let steps = path.iter().map(|step| match step {
        Step::Key(key) => key.replace('~', "~0").replace('/', "~1"),
        Step::Index(index) => index.to_string(),
    });
    steps.map(|step| format!("/{step}")).collect()
}

#[test]
fn spoilt_resources_are_judged_as_by_cfn_lint() {
    let which = std::env::var("DIFFERENTIAL").unwrap_or_default();
    let long = which == "all";
    let batches = batches();

    let mut wanted = 0;
    let mut found = 0;
    let mut clean = 0;
    let mut missed = Vec::new();
    let mut beyond = Vec::new();
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut used_beyond: BTreeSet<usize> = BTreeSet::new();
    for batch in batches {
        let template = formwork::read::template(&batch.template.to_string()).expect("a template");
        let findings =
            formwork::check(&template, &Options { regions: vec!["us-east-1".to_owned()], ..Options::default() });
        let is_schema = |finding: &&Finding| find(finding.rule).is_ok_and(|rule| rule.category == Category::Schema);
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).filter(is_schema);
        let ours: Vec<(&str, &str, String)> = errors
            .map(|finding| (finding.rule, finding.message.as_str(), finding.path.clone().unwrap_or_default()))
            .collect();
        let mut wrong: BTreeSet<&str> = BTreeSet::new();
        for (rule, message, path) in &batch.errors {
            let Some(Step::Key(id)) = path.get(1) else { continue };
            wrong.insert(id);
            if !FAMILIES.contains(&rule.as_str()) && !message.contains("is not of type") {
                continue;
            }
            // cfn-lint adds the name of a function whose value is wrong
            let at = pointer(path);
            let at =
                at.rsplit_once('/').filter(|(_, last)| *last == "Fn::GetAtt").map_or(at.as_str(), |(above, _)| above);
            let same = ours
                .iter()
                .any(|(_, _, place)| *place == at || place.strip_prefix(at).is_some_and(|rest| rest.starts_with('/')));
            let deliberate = DELIBERATE
                .iter()
                .position(|(known, words, place, _)| known == rule && message.contains(words) && at.contains(place));
            let elsewhere = ours.iter().any(|(.., place)| place.starts_with(&format!("/Resources/{id}/")));
            if let (false, Some(place), true) = (same, deliberate, elsewhere) {
                used.insert(place);
                continue;
            }
            wanted += 1;
            if same {
                found += 1;
            } else {
                let how = batch.spoilt.get(id).cloned().flatten().unwrap_or_default();
                let type_name = batch.template["Resources"][id]["Type"].as_str().unwrap_or_default();
                let here: Vec<_> =
                    ours.iter().filter(|(.., place)| place.starts_with(&format!("/Resources/{id}/"))).collect();
                missed.push(format!(
                    "{type_name} {rule} at {at}: {message:.160}\n      spoilt: {how:.120}\n      ours: {here:?}"
                ));
            }
        }
        for (id, how) in &batch.spoilt {
            if wrong.contains(id.as_str()) {
                continue;
            }
            clean += 1;
            let start = format!("/Resources/{id}/");
            let type_name = batch.template["Resources"][id]["Type"].as_str().unwrap_or_default();
            let mut wrongly = Vec::new();
            for (rule, message, path) in ours.iter().filter(|(.., path)| path.starts_with(&start)) {
                let known = BEYOND.iter().position(|(known, words, place, _)| {
                    known == rule && message.contains(words) && path.contains(place)
                });
                match known {
                    Some(place) => drop(used_beyond.insert(place)),
                    None => wrongly.push(format!("{type_name} {rule} at {path}: {message:.200}")),
                }
            }
            if let Some(first) = wrongly.into_iter().next() {
                beyond.push(format!("{first}\n      spoilt: {:.120}", how.as_deref().unwrap_or("not at all")));
            }
        }
    }
    let share = f64::from(found) / f64::from(wanted.max(1));
    let wrongly = beyond.len() as f64 / f64::from(clean.max(1));
    let report = format!(
        "{wanted} errors of cfn-lint, {found} found ({:.2} %); {clean} resources without, {} with an error of ours ({:.2} %)",
        share * 100.0,
        beyond.len(),
        wrongly * 100.0
    );
    eprintln!("{report}");
    if !which.is_empty() || wrongly > 0.01 || share < 0.95 {
        missed.iter().for_each(|line| eprintln!("missed: {line}"));
        beyond.iter().for_each(|line| eprintln!("beyond: {line}"));
    }
    let some = |lines: &[String]| lines.iter().take(40).map(|line| format!("\n  {line}")).collect::<String>();
    let least = if which == "serverless" { 100 } else { 300 };
    assert!(wanted > least && clean > least, "too little to compare: {report}");
    assert!(share >= 0.95, "{report}{}", some(&missed));
    assert!(wrongly <= 0.01, "{report}{}", some(&beyond));
    if long {
        let stale: Vec<_> = (0..DELIBERATE.len()).filter(|place| !used.contains(place)).collect();
        assert!(stale.is_empty(), "shorten `DELIBERATE`: {stale:?}");
        let stale: Vec<_> = (0..BEYOND.len()).filter(|place| !used_beyond.contains(place)).collect();
        assert!(stale.is_empty(), "shorten `BEYOND`: {stale:?}");
    }
}

/// The templates that are compared, made once.
fn batches() -> &'static [Batch] {
    static BATCHES: OnceLock<Vec<Batch>> = OnceLock::new();
    BATCHES.get_or_init(|| {
        let which = std::env::var("DIFFERENTIAL").unwrap_or_default();
        let long = which == "all";
        let seed = std::env::var("DIFFERENTIAL_SEED").unwrap_or_else(|_| "1".to_owned());
        let offered = |name: &&str| resource_type(name).is_some_and(|facts| facts.regions.contains("us-east-1"));
        let names: Vec<&str> = type_names().filter(offered).collect();
        let of_service = |name: &&str| SERVICES.contains(&name.split("::").nth(1).unwrap_or_default());
        let (own, others): (Vec<&str>, Vec<&str>) = names.into_iter().partition(of_service);
        let kinds: Vec<&str> = if long {
            own.into_iter().chain(others).collect()
        } else {
            own.into_iter().step_by(4).chain(others.into_iter().step_by(9)).collect()
        };
        let copies = if long { "8" } else { "4" };
        let mut batches = if which == "serverless" { Vec::new() } else { spoil(&seed, copies, &kinds) };
        let serverless: Vec<&str> = serverless_names().collect();
        batches.extend(spoil(&seed, if which.is_empty() { "12" } else { "60" }, &serverless));
        batches
    })
}

fn spoil(seed: &str, copies: &str, kinds: &[&str]) -> Vec<Batch> {
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut command = isolated(home.path());
    command.env("PYTHONHASHSEED", "0").arg(script("support/mutants.py")).args([seed, copies]).args(kinds);
    let output = command.output().expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Each rule of cfn-lint has one here, or a reason why there is none; and none is listed that cfn-lint does not have.
#[test]
fn every_rule_of_cfn_lint_has_an_answer() {
    const LIST: &str = "from cfnlint.config import ConfigMixIn\nfrom cfnlint.core import get_rules\n\
                        rules = get_rules([], [], ['I', 'W', 'E'], {}, True)\n\
                        print('\\n'.join(sorted({rule.id for rule in rules.rules.values() if rule.id})))";
    let home = tempfile::tempdir().expect("a temporary directory");
    let output = isolated(home.path()).args(["-c", LIST]).output().expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let theirs = String::from_utf8(output.stdout).expect("text");
    let theirs: BTreeSet<&str> = theirs.lines().filter(|id| !id.is_empty()).collect();
    let mut ours: Vec<&str> =
        COUNTERPARTS.iter().map(|(id, _)| *id).chain(NOT_HERE.iter().map(|(id, _)| *id)).collect();
    let count = ours.len();
    ours.sort_unstable();
    ours.dedup();
    assert_eq!(ours.len(), count, "an id stands twice");
    let ours: BTreeSet<&str> = ours.into_iter().collect();
    let open: Vec<_> = theirs.difference(&ours).collect();
    assert!(open.is_empty(), "neither a counterpart nor a reason: {open:?}");
    let stale: Vec<_> = ours.difference(&theirs).collect();
    assert!(stale.is_empty(), "cfn-lint has no {stale:?}");
}
