//! Secrets stand in no output, whatever the format.

use formwork::diff::render::Format;
use formwork::diff::{Options, compare};

use crate::support::{rendered, template};

/// Two secrets that are obviously none.
const OLD: &str = "not-a-real-secret-0123456789";
const NEW: &str = "not-a-real-secret-9876543210";

/// Places in which a secret can stand; `%` is where.
const PLACES: &[&str] = &[
    r#"{"Parameters": {"P": {"Type": "String", "NoEcho": true, "Default": "%"}}, "Resources": {}}"#,
    r#"{"Parameters": {"P": {"Type": "String", "NoEcho": "true", "AllowedValues": ["%", "b"]}}, "Resources": {}}"#,
    r#"{"Parameters": {"DbPassword": {"Type": "String", "Default": "%"}}, "Resources": {}}"#,
    r#"{"Outputs": {"AdminPassword": {"Value": "%"}}, "Resources": {}}"#,
    r#"{"Mappings": {"M": {"prod": {"ApiToken": "%"}}}, "Resources": {}}"#,
    r#"{"Resources": {"K": {"Type": "AWS::ApiGateway::ApiKey", "Properties": {"Name": "k", "Value": "%"}}}}"#,
    r#"{"Resources": {"K": {"Type": "AWS::ApiGateway::ApiKey", "Properties": {"Value": {"Fn::Sub": "%-${AWS::Region}"}}}}}"#,
    r#"{"Resources": {"S": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": "%"}}}}"#,
    r#"{"Resources": {"S": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": {"Fn::If": ["C", "%", "x"]}}}}}"#,
    r#"{"Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {"MasterUserPassword": "%"}}}}"#,
    r#"{"Resources": {"D": {"Type": "AWS::RDS::DBCluster", "Properties": {"MasterUserPassword": {"Fn::Join": ["", ["%", {"Ref": "A"}]]}}}}}"#,
    r#"{"Resources": {"D": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {"AuthToken": "%"}}}}"#,
    r#"{"Resources": {"D": {"Type": "AWS::DMS::Endpoint", "Properties": {"Password": "%"}}}}"#,
    r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"DB_PASS": "%", "A": "b"}}}}}}"#,
    r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"STRIPE_API_KEY": "%"}}}}}}"#,
    r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"private-Key": "%"}}}}}}"#,
    r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"URL": "postgres://app:%@db/orders"}}}}}}"#,
    r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"CONFIG": "{\"password\": \"%\"}"}}}}}}"#,
    r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"DB": "Server=db;Password=%;"}}}}}}"#,
    r#"{"Resources": {"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Name": "a", "Environment": [{"Name": "TOKEN", "Value": "%"}]}]}}}}"#,
    r#"{"Resources": {"B": {"Type": "AWS::CodeBuild::Project", "Properties": {"Environment": {"EnvironmentVariables": [{"Name": "GITHUB_TOKEN", "Value": "%"}]}}}}}"#,
    r#"{"Resources": {"S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"Variables": {"backendSecret": "%"}}}}}"#,
    r#"{"Resources": {"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"Integration": {"RequestParameters": {"integration.request.header.x-api-key": "'%'"}}}}}}"#,
    r#"{"Resources": {"C": {"Type": "AWS::Events::Connection", "Properties": {"AuthParameters": {"ApiKeyAuthParameters": {"ApiKeyName": "x", "ApiKeyValue": "%"}}}}}}"#,
    r#"{"Resources": {"C": {"Type": "AWS::Events::Connection", "Properties": {"AuthParameters": {"OAuthParameters": {"ClientParameters": {"ClientSecret": "%"}}}}}}}"#,
    r#"{"Resources": {"P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/db/password", "Value": "%"}}}}"#,
    r#"{"Resources": {"U": {"Type": "AWS::IAM::User", "Properties": {"LoginProfile": {"Password": "%"}}}}}"#,
    r#"{"Resources": {"I": {"Type": "AWS::Cognito::UserPoolIdentityProvider", "Properties": {"ProviderDetails": {"client_secret": "%"}}}}}"#,
    r#"{"Resources": {"N": {"Type": "AWS::CloudFormation::Stack", "Properties": {"Parameters": {"DbPassword": "%"}}}}}"#,
    r#"{"Resources": {"N": {"Type": "AWS::CloudFormation::Stack", "Properties": {"Parameters": {"DbPassword": "$%"}}}}}"#,
    r#"{"Resources": {"X": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:x", "ApiToken": "%"}}}}"#,
    r#"{"Resources": {"X": {"Type": "AWS::SQS::Queue", "Metadata": {"adminPassword": "%"}}}}"#,
    // the same secret where nothing says that it is one
    r#"{"Resources": {"K": {"Type": "AWS::ApiGateway::ApiKey", "Properties": {"Value": "%"}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {"Description": "called with %", "Environment": {"Variables": {"CALLER": "%"}}}}}}"#,
];

#[test]
fn no_secret_is_printed() {
    let mut told = Vec::new();
    for place in PLACES {
        let sides = [OLD, NEW].map(|secret| template(&place.replace('%', secret)));
        let [old, new] = &sides;
        let empty = template(r#"{"Resources": {}}"#);
        for (before, after) in [
            (Some(old), Some(new)),
            (Some(old), Some(&empty)),
            (Some(&empty), Some(new)),
            (None, Some(new)),
            (Some(old), None),
        ] {
            let stack = compare("orders", before, after, &Options::default());
            assert!(stack.is_change(), "{place}");
            for format in Format::ALL {
                let text = rendered(stack.clone(), format);
                for secret in [OLD, NEW] {
                    if text.contains(secret) {
                        told.push(format!("{}: {place}", format.name()));
                    }
                }
            }
        }
    }
    told.dedup();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_masked_change_has_neither_value() {
    let side = |value: &str| template(&PLACES[5].replace('%', value));
    let stack = compare("orders", Some(&side(OLD)), Some(&side(NEW)), &Options::default());
    let change = &stack.resources[0].changes[0];
    assert!(change.masked && change.before.is_none() && change.after.is_none());
    let json = rendered(stack, Format::Json);
    assert!(json.contains("\"masked\": true"), "{json}");
}

#[test]
fn references_are_no_secrets() {
    let side = |value: &str| {
        template(&format!(
            r#"{{"Resources": {{"D": {{"Type": "AWS::RDS::DBInstance", "Properties": {{"MasterUserPassword": {value}}}}}}}}}"#
        ))
    };
    for value in [
        r#""{{resolve:secretsmanager:db:SecretString:password}}""#,
        r#"{"Ref": "DbPassword"}"#,
        r#"{"Fn::Sub": "{{resolve:secretsmanager:${Secret}:SecretString:password}}"}"#,
        r#"{"Fn::ImportValue": "db-password"}"#,
    ] {
        let stack = compare("orders", Some(&side("\"x\"")), Some(&side(value)), &Options::default());
        assert!(stack.resources[0].changes[0].masked, "the value before is a secret");
        let other = r#"{"Ref": "Other"}"#;
        let stack = compare("orders", Some(&side(other)), Some(&side(value)), &Options::default());
        assert!(!stack.resources[0].changes[0].masked, "{value}");
    }
}

#[test]
fn what_only_sounds_like_a_secret_is_shown() {
    for (kind, properties) in [
        ("AWS::ApiGateway::Method", r#"{"ApiKeyRequired": @}"#),
        ("AWS::Cognito::UserPoolClient", r#"{"GenerateSecret": @}"#),
        ("AWS::SecretsManager::RotationSchedule", r#"{"SecretId": "@"}"#),
        ("AWS::ApiGateway::Authorizer", r#"{"AuthorizerCredentials": "arn:aws:iam::111111111111:role/@"}"#),
        ("AWS::Cognito::UserPoolClient", r#"{"RefreshTokenValidity": "@"}"#),
        ("AWS::ApiGateway::RestApi", r#"{"ApiKeySourceType": "@"}"#),
        ("AWS::ApiGateway::Method", r#"{"RequestParameters": {"method.request.header.x-api-key": @}}"#),
        (
            "AWS::ApiGateway::Method",
            r#"{"Integration": {"RequestParameters": {"integration.request.header.x-api-key": "method.request.header.@"}}}"#,
        ),
        (
            "AWS::StepFunctions::StateMachine",
            r#"{"DefinitionString": "{\"A\": {\"Token\": \"$$.Task.Token\", \"B\": \"@\"}}"}"#,
        ),
    ] {
        let side = |value: &str| {
            let properties = properties.replace('@', value);
            template(&format!(r#"{{"Resources": {{"It": {{"Type": "{kind}", "Properties": {properties}}}}}}}"#))
        };
        let stack = compare("orders", Some(&side("true")), Some(&side("false")), &Options::default());
        assert!(!stack.resources[0].changes[0].masked, "{kind} {properties}");
    }
}

#[test]
fn a_table_named_in_a_variable_that_sounds_secret_is_shown_elsewhere() {
    let side = |name: &str| {
        template(&format!(
            r#"{{"Conditions": {{"HasToken": {{"Fn::Equals": ["{name}", ""]}}}}, "Resources": {{
            "F": {{"Type": "AWS::Lambda::Function", "Properties": {{"Environment": {{"Variables": {{"TOKEN_TABLE": "{name}"}}}}}}}},
            "T": {{"Type": "AWS::DynamoDB::Table", "Properties": {{"TableName": "{name}"}}}}}}}}"#
        ))
    };
    let stack = compare("orders", Some(&side("tokens-before")), Some(&side("tokens-after")), &Options::default());
    let masked: Vec<(&str, bool)> =
        stack.resources.iter().map(|change| (change.logical_id.as_str(), change.changes[0].masked)).collect();
    assert_eq!(masked, [("F", true), ("T", false)]);
    assert!(!stack.template[0].masked);
}
