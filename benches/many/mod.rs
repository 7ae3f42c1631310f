//! Templates to judge in one run, and one with more usage plans than anybody reads.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// So many copies of the templates of the repository, turn by turn, in a directory.
pub fn templates(directory: &Path, number: usize) -> PathBuf {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("out");
    let mut all: Vec<PathBuf> = fs::read_dir(&out)
        .expect("a directory")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with(".template.json"))
        .collect();
    all.sort();
    let directory = directory.join(format!("check-{number}"));
    fs::create_dir_all(&directory).expect("a directory");
    for (at, path) in all.iter().cycle().take(number).enumerate() {
        fs::copy(path, directory.join(format!("{at}.json"))).expect("a copy");
    }
    directory
}

/// An API of 96 methods, each with its function, behind a web ACL and 20 usage plans: 450 resources.
pub fn throttled() -> Value {
    let mut all = Map::new();
    let mut add = |id: String, kind: &str, properties: Value| {
        all.insert(id, json!({"Type": kind, "Properties": properties}));
    };
    let get = |id: &str, attribute: &str| json!({"Fn::GetAtt": [id, attribute]});
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}
    ]});
    add("Role".to_owned(), "AWS::IAM::Role", json!({"AssumeRolePolicyDocument": policy}));
    add("Api".to_owned(), "AWS::ApiGateway::RestApi", json!({"Name": "throttled"}));
    let api = json!({"Ref": "Api"});
    for at in 0..96 {
        let [path, function, method] = ["Path", "Function", "Method"].map(|part| format!("{part}{at}"));
        add(
            path.clone(),
            "AWS::ApiGateway::Resource",
            json!({"RestApiId": api, "ParentId": get("Api", "RootResourceId"), "PathPart": format!("r{at}")}),
        );
        let code = json!({"ZipFile": "def handler(event, context):\n    return {'statusCode': 200}\n"});
        add(
            function.clone(),
            "AWS::Lambda::Function",
            json!({
                "Runtime": "python3.13", "Handler": "index.handler", "Code": code, "Role": get("Role", "Arn"),
                "Timeout": 10, "ReservedConcurrentExecutions": 5 + at,
            }),
        );
        let uri = format!(
            "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{function}.Arn}}/invocations"
        );
        add(
            method,
            "AWS::ApiGateway::Method",
            json!({
                "RestApiId": api, "ResourceId": {"Ref": path}, "HttpMethod": "GET", "AuthorizationType": "NONE", "ApiKeyRequired": true,
                "Integration": {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": {"Fn::Sub": uri}},
            }),
        );
        add(
            format!("May{at}"),
            "AWS::Lambda::Permission",
            json!({
                "Action": "lambda:InvokeFunction", "FunctionName": get(&function, "Arn"), "Principal": "apigateway.amazonaws.com",
                "SourceArn": {"Fn::Sub": format!("arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{Api}}/*/GET/r{at}")},
            }),
        );
    }
    let methods: Vec<String> = (0..96).map(|at| format!("Method{at}")).collect();
    all.insert(
        "Deployment".to_owned(),
        json!({"Type": "AWS::ApiGateway::Deployment", "DependsOn": methods, "Properties": {"RestApiId": api}}),
    );
    let mut add = |id: String, kind: &str, properties: Value| {
        all.insert(id, json!({"Type": kind, "Properties": properties}));
    };
    add(
        "Prod".to_owned(),
        "AWS::ApiGateway::Stage",
        json!({
            "RestApiId": api, "DeploymentId": {"Ref": "Deployment"}, "StageName": "prod",
            "MethodSettings": [{"ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 200}],
        }),
    );
    for plan in 0..20 {
        let throttle = json!({"RateLimit": 5 * (plan + 1), "BurstLimit": 10 * (plan + 1)});
        add(
            format!("Plan{plan}"),
            "AWS::ApiGateway::UsagePlan",
            json!({
                "UsagePlanName": format!("plan-{plan}"), "ApiStages": [{"ApiId": api, "Stage": {"Ref": "Prod"}}],
                "Throttle": throttle, "Quota": {"Limit": 100_000, "Period": "DAY"},
            }),
        );
        add(format!("Key{plan}"), "AWS::ApiGateway::ApiKey", json!({"Enabled": true}));
        add(
            format!("KeyOfPlan{plan}"),
            "AWS::ApiGateway::UsagePlanKey",
            json!({"KeyId": {"Ref": format!("Key{plan}")}, "KeyType": "API_KEY", "UsagePlanId": {"Ref": format!("Plan{plan}")}}),
        );
    }
    let visible =
        |name: &str| json!({"SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": name});
    let rate = json!({"RateBasedStatement": {"Limit": 2_000, "AggregateKeyType": "IP"}});
    add(
        "Acl".to_owned(),
        "AWS::WAFv2::WebACL",
        json!({
            "Scope": "REGIONAL", "DefaultAction": {"Allow": {}}, "VisibilityConfig": visible("acl"),
            "Rules": [{"Name": "PerIp", "Priority": 0, "Action": {"Block": {}}, "Statement": rate, "VisibilityConfig": visible("per-ip")}],
        }),
    );
    let stage = json!({"Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/prod"});
    add(
        "AclOfStage".to_owned(),
        "AWS::WAFv2::WebACLAssociation",
        json!({"ResourceArn": stage, "WebACLArn": get("Acl", "Arn")}),
    );
    json!({"AWSTemplateFormatVersion": "2010-09-09", "Resources": all})
}
