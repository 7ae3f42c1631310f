//! Repairs of the registry's schemas, each a named function with its reason and AWS's page on it.
//!
//! A repair fails once the registry says the same or something else, so that the list cannot rot. The committed facts in `spec/`
//! stay as AWS publishes them; whoever reads them through `facts::load` gets them repaired.

use serde_json::{Map, Value, json};

use super::facts::{Services, service};
use super::names::module;

type Outcome = Result<(), String>;

/// A repair and its name.
type Fixup = (&'static str, fn(&mut Services) -> Outcome);

/// Every repair.
pub const FIXUPS: &[Fixup] = &[
    ("alarm_on_a_metric_needs_a_condition", alarm_on_a_metric_needs_a_condition),
    ("api_gateway_access_log_needs_both", api_gateway_access_log_needs_both),
    ("api_gateway_enumerations", api_gateway_enumerations),
    ("api_gateway_method_needs_an_authorization_type", api_gateway_method_needs_an_authorization_type),
    ("api_gateway_method_setting_needs_its_method", api_gateway_method_setting_needs_its_method),
    ("api_gateway_quota_needs_a_period", api_gateway_quota_needs_a_period),
    ("api_gateway_stage_needs_a_name", api_gateway_stage_needs_a_name),
    ("dynamodb_key_schema_is_a_list", dynamodb_key_schema_is_a_list),
    ("dynamodb_key_types", dynamodb_key_types),
    ("lambda_environment_variables_are_strings", lambda_environment_variables_are_strings),
    ("lambda_layers_have_an_order", lambda_layers_have_an_order),
    ("stack_parameters_are_strings", stack_parameters_are_strings),
];

/// Applies every repair; a single one that does not fit is an error.
pub fn apply(services: &mut Services) -> Outcome {
    let failed = |(name, fixup): &Fixup| {
        fixup(services).err().map(|why| format!("spec/refresh/fixups.rs: `{name}` no longer applies: {why}"))
    };
    let failures: Vec<String> = FIXUPS.iter().filter_map(failed).collect();
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

/// The registry requires nothing of an alarm. One on a metric or on metric math needs to know what to compare over how many periods;
/// one on a PromQL query does not.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
fn alarm_on_a_metric_needs_a_condition(services: &mut Services) -> Outcome {
    let alarm = schema(services, "AWS::CloudWatch::Alarm")?;
    let needed = json!(["ComparisonOperator", "EvaluationPeriods"]);
    set(alarm, "dependentRequired", json!({ "MetricName": needed, "Metrics": needed }))
}

/// A destination without a format, or a format without a destination, is refused when the stage is created.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html>
fn api_gateway_access_log_needs_both(services: &mut Services) -> Outcome {
    for owner in ["AWS::ApiGateway::Deployment#AccessLogSetting", "AWS::ApiGateway::Stage#AccessLogSetting"] {
        let both = json!({ "DestinationArn": ["Format"], "Format": ["DestinationArn"] });
        set(schema(services, owner)?, "dependentRequired", both)?;
    }
    Ok(())
}

/// The registry leaves most of API Gateway's enumerations open; the service's API closes them.
/// <https://docs.aws.amazon.com/apigateway/latest/api/API_Types.html>
fn api_gateway_enumerations(services: &mut Services) -> Outcome {
    let endpoint_types = ["EDGE", "PRIVATE", "REGIONAL"].as_slice();
    let address_types = ["dualstack", "ipv4"].as_slice();
    let access_modes = ["BASIC", "STRICT"].as_slice();
    let levels = ["ERROR", "INFO", "OFF"].as_slice();
    let sizes = ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"].as_slice();
    let responses = [
        "ACCESS_DENIED",
        "API_CONFIGURATION_ERROR",
        "AUTHORIZER_CONFIGURATION_ERROR",
        "AUTHORIZER_FAILURE",
        "BAD_REQUEST_BODY",
        "BAD_REQUEST_PARAMETERS",
        "DEFAULT_4XX",
        "DEFAULT_5XX",
        "EXPIRED_TOKEN",
        "INTEGRATION_FAILURE",
        "INTEGRATION_TIMEOUT",
        "INVALID_API_KEY",
        "INVALID_SIGNATURE",
        "MISSING_AUTHENTICATION_TOKEN",
        "QUOTA_EXCEEDED",
        "REQUEST_TOO_LARGE",
        "RESOURCE_NOT_FOUND",
        "THROTTLED",
        "UNAUTHORIZED",
        "UNSUPPORTED_MEDIA_TYPE",
        "WAF_FILTERED",
    ];
    let closed = [
        ("AWS::ApiGateway::Authorizer", "Type", ["COGNITO_USER_POOLS", "REQUEST", "TOKEN"].as_slice()),
        ("AWS::ApiGateway::Deployment#MethodSetting", "LoggingLevel", levels),
        ("AWS::ApiGateway::Deployment#StageDescription", "CacheClusterSize", sizes),
        ("AWS::ApiGateway::Deployment#StageDescription", "LoggingLevel", levels),
        ("AWS::ApiGateway::DomainName", "EndpointAccessMode", access_modes),
        ("AWS::ApiGateway::DomainName#EndpointConfiguration", "IpAddressType", address_types),
        ("AWS::ApiGateway::DomainName#EndpointConfiguration", "Types", endpoint_types),
        ("AWS::ApiGateway::GatewayResponse", "ResponseType", &responses),
        ("AWS::ApiGateway::Method", "AuthorizationType", &["AWS_IAM", "COGNITO_USER_POOLS", "CUSTOM", "NONE"]),
        ("AWS::ApiGateway::RestApi", "ApiKeySourceType", &["AUTHORIZER", "HEADER"]),
        ("AWS::ApiGateway::RestApi", "EndpointAccessMode", access_modes),
        ("AWS::ApiGateway::RestApi", "Mode", &["merge", "overwrite"]),
        ("AWS::ApiGateway::RestApi#EndpointConfiguration", "IpAddressType", address_types),
        ("AWS::ApiGateway::RestApi#EndpointConfiguration", "Types", endpoint_types),
        ("AWS::ApiGateway::Stage", "CacheClusterSize", sizes),
        ("AWS::ApiGateway::Stage#MethodSetting", "LoggingLevel", levels),
        ("AWS::ApiGateway::UsagePlan#QuotaSettings", "Period", &["DAY", "MONTH", "WEEK"]),
    ];
    for (owner, name, values) in closed {
        let mut property = property(services, owner, name)?;
        if property.contains_key("items") {
            property = property["items"].as_object_mut().ok_or_else(|| format!("{owner}.{name} has no items"))?;
        }
        set(property, "enum", json!(values))?;
    }
    Ok(())
}

/// The API takes no method without an authorization type, be it `NONE`.
/// <https://docs.aws.amazon.com/apigateway/latest/api/API_PutMethod.html>
fn api_gateway_method_needs_an_authorization_type(services: &mut Services) -> Outcome {
    require(services, "AWS::ApiGateway::Method", "AuthorizationType")
}

/// A method setting says nothing without the method it is for; AWS's page calls both parameters required, the registry neither.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html>
fn api_gateway_method_setting_needs_its_method(services: &mut Services) -> Outcome {
    for owner in ["AWS::ApiGateway::Deployment#MethodSetting", "AWS::ApiGateway::Stage#MethodSetting"] {
        require(services, owner, "HttpMethod")?;
        require(services, owner, "ResourcePath")?;
    }
    Ok(())
}

/// A quota is a number of requests in a period; the service refuses one without.
/// <https://docs.aws.amazon.com/apigateway/latest/api/API_QuotaSettings.html>
fn api_gateway_quota_needs_a_period(services: &mut Services) -> Outcome {
    require(services, "AWS::ApiGateway::UsagePlan#QuotaSettings", "Period")
}

/// The name is the first segment of the stage's path; the API takes no stage without, and CloudFormation makes none up.
/// <https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html>
fn api_gateway_stage_needs_a_name(services: &mut Services) -> Outcome {
    require(services, "AWS::ApiGateway::Stage", "StageName")
}

/// The registry also lets a table's key schema be free-form JSON, which hides the list it has to be.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>
fn dynamodb_key_schema_is_a_list(services: &mut Services) -> Outcome {
    let key_schema = property(services, "AWS::DynamoDB::Table", "KeySchema")?;
    let branches = key_schema.get("oneOf").and_then(Value::as_array).ok_or("KeySchema has no `oneOf`")?;
    let Some(Value::Object(list)) = branches.iter().find(|branch| branch.get("$ref").is_some()).cloned() else {
        return Err("no branch of KeySchema refers to a definition".to_owned());
    };
    *key_schema = list;
    Ok(())
}

/// The registry states the type of a table's key beside the list instead of inside its items, and of an index's key nowhere.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html>
fn dynamodb_key_types(services: &mut Services) -> Outcome {
    let list = schema(services, "AWS::DynamoDB::Table#KeySchema")?;
    let misplaced = list.remove("properties").ok_or("the key schema has no `properties` beside its items")?;
    for name in ["AttributeName", "KeyType"] {
        let property = list["items"]["properties"].get_mut(name).and_then(Value::as_object_mut);
        let property = property.ok_or_else(|| format!("an item of the key schema has no {name}"))?;
        for (keyword, value) in misplaced[name].as_object().into_iter().flatten() {
            set(property, keyword, value.clone())?;
        }
    }
    let of_index = property(services, "AWS::DynamoDB::Table#GlobalSecondaryIndex", "KeySchema")?;
    let key_type =
        of_index["items"]["properties"]["KeyType"].as_object_mut().ok_or("a key of an index has no KeyType")?;
    set(key_type, "enum", json!(["HASH", "RANGE"]))
}

/// The registry takes lists and objects for the value of an environment variable; the service takes strings.
/// <https://docs.aws.amazon.com/lambda/latest/api/API_Environment.html>
fn lambda_environment_variables_are_strings(services: &mut Services) -> Outcome {
    values_are_strings(property(services, "AWS::Lambda::Function#Environment", "Variables")?)
}

/// The registry says only that no layer stands twice; a later layer's files replace those of an earlier one.
/// <https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html>
fn lambda_layers_have_an_order(services: &mut Services) -> Outcome {
    set(property(services, "AWS::Lambda::Function", "Layers")?, "insertionOrder", json!(true))
}

/// The registry takes lists for the parameters of a nested stack; a list is given as one string, joined with commas.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>
fn stack_parameters_are_strings(services: &mut Services) -> Outcome {
    values_are_strings(property(services, "AWS::CloudFormation::Stack", "Parameters")?)
}

fn values_are_strings(map: &mut Map<String, Value>) -> Outcome {
    let patterns = map.get_mut("patternProperties").and_then(Value::as_object_mut).ok_or("it is no map")?;
    for value in patterns.values_mut() {
        if !value["type"].is_array() {
            return Err("its values have one type only".to_owned());
        }
        value["type"] = json!("string");
    }
    Ok(())
}

/// The schema of `AWS::X::Y` or of `AWS::X::Y#Definition`.
fn schema<'a>(services: &'a mut Services, owner: &str) -> Result<&'a mut Map<String, Value>, String> {
    let (cfn, definition) = owner.split_once('#').map_or((owner, None), |(cfn, definition)| (cfn, Some(definition)));
    let root = services.get_mut(&module(service(cfn))).and_then(|types| types.get_mut(cfn));
    let root = root.ok_or_else(|| format!("there is no {cfn}"))?;
    let schema = match definition {
        Some(name) => root.get_mut("definitions").and_then(|all| all.get_mut(name)),
        None => Some(root),
    };
    schema.and_then(Value::as_object_mut).ok_or_else(|| format!("there is no {owner}"))
}

fn property<'a>(services: &'a mut Services, owner: &str, name: &str) -> Result<&'a mut Map<String, Value>, String> {
    let properties = schema(services, owner)?.get_mut("properties");
    let property = properties.and_then(|all| all.get_mut(name)).and_then(Value::as_object_mut);
    property.ok_or_else(|| format!("{owner} has no property {name}"))
}

/// Adds a keyword that must not be there yet.
fn set(schema: &mut Map<String, Value>, keyword: &str, value: Value) -> Outcome {
    if let Some(known) = schema.get(keyword) {
        return Err(format!("`{keyword}` is stated now: {known}"));
    }
    schema.insert(keyword.to_owned(), value);
    Ok(())
}

/// Makes a property required that is not yet.
fn require(services: &mut Services, owner: &str, name: &str) -> Outcome {
    property(services, owner, name)?;
    let schema = schema(services, owner)?;
    let Value::Array(required) = schema.entry("required").or_insert(json!([])) else {
        return Err(format!("`required` of {owner} is no list"));
    };
    if required.iter().any(|known| known == name) {
        return Err(format!("{owner} requires {name} by itself now"));
    }
    required.push(json!(name));
    required.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    Ok(())
}
