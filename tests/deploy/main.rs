//! Deploys what `out/` holds with the real AWS CLI, into an emulator of CloudFormation and of the services behind it:
//! limits, keys, functions, rules and alarms are read back through the service APIs, and real requests are sent.
//!
//! What the emulator refuses or forgets is asserted on the template instead, and that it still does so is asserted too.

mod compared;
mod ground;
mod hello;
mod image_flip;
mod movies;
mod order_processor;
mod rate_canary;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use order_processor::{FOR_CODE_DEPLOY, deploy_order_processor};
use support::cloud::{ACCOUNT, Cloud, Deployed, REGION};
use support::http::{Answer, Api};
use support::template::{
    REFUSED, Resource, assert_reads_back, only, resources_of_type, strip, stripped_output, synthesized, target,
    template_of, the,
};

const ACCOUNT_SETTINGS: &str = "AWS::ApiGateway::Account";
const ALARM: &str = "AWS::CloudWatch::Alarm";
const API_KEY: &str = "AWS::ApiGateway::ApiKey";
const DEPLOYMENT: &str = "AWS::ApiGateway::Deployment";
const FUNCTION: &str = "AWS::Lambda::Function";
const GATEWAY_RESPONSE: &str = "AWS::ApiGateway::GatewayResponse";
const LOG_GROUP: &str = "AWS::Logs::LogGroup";
const METRIC_FILTER: &str = "AWS::Logs::MetricFilter";
const PERMISSION: &str = "AWS::Lambda::Permission";
const REST_API: &str = "AWS::ApiGateway::RestApi";
const SECURITY_GROUP: &str = "AWS::EC2::SecurityGroup";
const STAGE: &str = "AWS::ApiGateway::Stage";
const SUBNET: &str = "AWS::EC2::Subnet";
const TABLE: &str = "AWS::DynamoDB::Table";
const USAGE_PLAN: &str = "AWS::ApiGateway::UsagePlan";
const USAGE_PLAN_KEY: &str = "AWS::ApiGateway::UsagePlanKey";
const VPC: &str = "AWS::EC2::VPC";
const VPC_ENDPOINT: &str = "AWS::EC2::VPCEndpoint";
const WEB_ACL: &str = "AWS::WAFv2::WebACL";
const WEB_ACL_ASSOCIATION: &str = "AWS::WAFv2::WebACLAssociation";

/// Side by side, those that import after those that export; and gone again in the other order.
#[test]
fn every_stack_deploys_beside_the_others_and_deletes() {
    let mut stacks: Vec<(String, Value)> =
        synthesized().into_iter().map(|stack| (stack.clone(), template_of(&stack))).collect();
    stacks.sort_by_key(|(_, template)| template.to_string().contains("Fn::ImportValue"));
    let cloud = Cloud::start();
    for (stack, template) in &stacks {
        let (_, removed) = strip(template);
        let foreseen = |(id, kind): &&(String, String)| {
            kind == ALARM || REFUSED.contains(&kind.as_str()) || FOR_CODE_DEPLOY.contains(&id.as_str())
        };
        let unforeseen: Vec<_> = removed.iter().filter(|resource| !foreseen(resource)).collect();
        assert!(unforeseen.is_empty(), "{stack} is tested without {unforeseen:?}, which need what is refused");
        if stack == "order-processor" {
            deploy_order_processor(&cloud, template);
        } else {
            cloud.deploy(stack, template);
        }
    }
    for (stack, _) in stacks.iter().rev() {
        cloud.delete(stack);
    }

    // API Gateway's role for logs belongs to the account: one stack's end must not silence the others.
    let role = cloud.aws("apigateway get-account")["cloudwatchRoleArn"].take();
    let name = role.as_str().and_then(|arn| arn.split(":role/").nth(1)).unwrap_or_else(|| panic!("no role: {role}"));
    assert_eq!(cloud.aws(&format!("iam get-role --role-name {name}"))["Role"]["Arn"], role);
}

// ---------------------------------------------------------------------------------------------------------------------
// what the tests ask

fn method_settings<'t>(stage: Resource<'t>, path: &str, verb: &str) -> &'t Value {
    let settings = list_of(&stage.properties()["MethodSettings"]);
    let found = settings.iter().find(|setting| setting["ResourcePath"] == path && setting["HttpMethod"] == verb);
    found.unwrap_or_else(|| panic!("{} has no settings for {verb} {path}", stage.id))
}

/// The web ACL as deployed. `Ref` of one is `name|id|scope`.
fn web_acl(cloud: &Cloud, stack: &Deployed, template: &Value) -> Value {
    let reference: Vec<&str> = stack.id(only(template, WEB_ACL).id).split('|').collect();
    let [name, id, scope] = reference[..] else { panic!("{reference:?} is no web ACL") };
    cloud.aws(&format!("wafv2 get-web-acl --scope {scope} --name {name} --id {id}"))["WebACL"].take()
}

/// The web ACL's rules as deployed, after what holds for every web ACL here has been asserted.
fn web_acl_rules(cloud: &Cloud, stack: &Deployed, template: &Value) -> Vec<Value> {
    let acl = only(template, WEB_ACL);
    let live = web_acl(cloud, stack, template);
    assert_reads_back("the web ACL", acl.properties(), &live, &["Scope", "Tags"]);
    assert_eq!(acl.properties()["Scope"], "REGIONAL");
    assert_eq!(live["DefaultAction"], json!({"Allow": {}}));
    let rules = list(&live["Rules"]);
    for watched in rules.iter().chain([&live]) {
        assert_eq!(watched["VisibilityConfig"]["CloudWatchMetricsEnabled"], true, "{watched}");
        assert_eq!(watched["VisibilityConfig"]["SampledRequestsEnabled"], true, "{watched}");
    }
    rules
}

#[track_caller]
fn assert_rate_per_ip(rule: &Value) {
    let rate = &rule["Statement"]["RateBasedStatement"];
    assert_eq!((&rate["Limit"], &rate["AggregateKeyType"]), (&json!(2_000), &json!("IP")));
    // Five minutes are what the service takes when nothing is said.
    assert_eq!(rate["EvaluationWindowSec"].as_u64().unwrap_or(300), 300);
    assert!(rule["Action"]["Block"].is_object(), "{rule}");
}

/// The access log of a stage, which the emulator forgets: one line of JSON, with no secret in it.
#[track_caller]
fn assert_access_log(stage: Resource, fields: &[&str]) {
    let log = &stage.properties()["AccessLogSetting"];
    assert!(log["DestinationArn"].is_object(), "{} logs to nowhere", stage.id);
    let format =
        log["Format"].as_str().unwrap_or_else(|| panic!("the format of {} is not plain text: {log}", stage.id));
    assert!(!format.contains('\n'), "one line an entry: {format}");
    if let Err(error) = serde_json::from_str::<Value>(&with_numbers(format)) {
        panic!("an entry of {} is no JSON: {error} in {format}", stage.id);
    }
    let variable = |name: &str| {
        let follows = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '.');
        format.split(&format!("$context.{name}")).skip(1).any(follows)
    };
    let standard = ["requestId", "identity.sourceIp", "httpMethod", "resourcePath", "status"];
    for name in standard.iter().chain(fields) {
        assert!(variable(name), "{} does not log $context.{name}: {format}", stage.id);
    }
    assert!(!variable("identity.apiKey"), "{} logs the keys themselves", stage.id);
}

/// The format with a number for every variable: what an entry may look like, whether or not it is quoted.
fn with_numbers(format: &str) -> String {
    let mut parts = format.split("$context.");
    let first = parts.next().unwrap_or_default().to_string();
    let name = |letter: char| letter.is_alphanumeric() || letter == '.' || letter == '_';
    parts.fold(first, |entry, part| entry + "1" + part.trim_start_matches(name))
}

/// Every log group of the template is there and forgets in time.
#[track_caller]
fn assert_log_groups_expire(cloud: &Cloud, stack: &Deployed, template: &Value) {
    let groups = cloud.aws("logs describe-log-groups");
    for group in resources_of_type(template, LOG_GROUP) {
        let name = stack.id(group.id);
        let live = list(&groups["logGroups"]).into_iter().find(|live| live["logGroupName"] == name);
        let live = live.unwrap_or_else(|| panic!("no log group {name} in {groups}"));
        assert_reads_back(group.id, group.properties(), &live, &["Tags"]);
        assert!(live["retentionInDays"].is_u64(), "{} keeps its entries for ever", group.id);
    }
}

/// Every alarm of the template that the emulator takes is there as it is stated; the live ones, by logical id.
#[track_caller]
fn assert_alarms_read_back(cloud: &Cloud, stack: &Deployed, template: &Value) -> BTreeMap<String, Value> {
    let alarms = cloud.aws("cloudwatch describe-alarms");
    let (deployed, _) = strip(template);
    let read_back = |alarm: Resource| {
        let name = stack.id(alarm.id);
        let live = list_of(&alarms["MetricAlarms"]).iter().find(|live| live["AlarmName"] == name);
        let live = live.unwrap_or_else(|| panic!("no alarm {name} in {alarms}"));
        assert_reads_back(alarm.id, alarm.properties(), live, &["AlarmName", "Tags"]);
        (alarm.id.to_string(), live.clone())
    };
    resources_of_type(&deployed, ALARM).into_iter().map(read_back).collect()
}

/// Who may call a function, or one of its aliases: the service and the ARN on whose behalf it does.
fn callers(cloud: &Cloud, function: &str, alias: Option<&str>) -> BTreeSet<(String, String)> {
    let qualifier = alias.map(|alias| format!(" --qualifier {alias}")).unwrap_or_default();
    let live = cloud.aws(&format!("lambda get-policy --function-name {function}{qualifier}"));
    let policy: Value = serde_json::from_str(live["Policy"].as_str().expect("a policy is text")).expect("JSON");
    let caller = |statement: &Value| {
        assert_eq!(statement["Action"], "lambda:InvokeFunction");
        let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{statement}")).to_string();
        (text(&statement["Principal"]["Service"]), text(&statement["Condition"]["ArnLike"]["AWS:SourceArn"]))
    };
    list_of(&policy["Statement"]).iter().map(caller).collect()
}

/// What is there at last, a few seconds after it was caused.
#[track_caller]
fn eventually<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "{what}: not within 30 seconds");
    }
}

/// The statements of a role's own policies; the managed ones are AWS's.
fn statements_of_role(cloud: &Cloud, arn: &str) -> Vec<Value> {
    let role = arn.rsplit('/').next().expect("a role's ARN ends with its name");
    let names = cloud.aws(&format!("iam list-role-policies --role-name {role}"));
    let policies = list(&names["PolicyNames"]).into_iter().map(|name| {
        let name = name.as_str().expect("a policy has a name").to_string();
        cloud.aws(&format!("iam get-role-policy --role-name {role} --policy-name {name}"))
    });
    policies.flat_map(|policy| list(&policy["PolicyDocument"]["Statement"])).collect()
}

/// Logical ids of the resources of a type that an expression names.
fn mentioned<'t>(value: &Value, template: &'t Value, kind: &str) -> Vec<&'t str> {
    let text = value.to_string();
    let named = |id: &str| [format!("\"{id}\""), format!("${{{id}}}"), format!("${{{id}."), format!("\"{id}.")];
    let all = resources_of_type(template, kind).into_iter().map(|resource| resource.id);
    all.filter(|id| named(id).iter().any(|name| text.contains(name.as_str()))).collect()
}

fn targets(references: &Value) -> BTreeSet<&str> {
    list_of(references).iter().map(target).collect()
}

/// A policy may state one thing bare or many in a list.
fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}

fn list_of(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
