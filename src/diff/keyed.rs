//! Lists whose items are found by a name inside of them, whatever their order.

use crate::node::Node;

/// The members that make up the key of the items of a list, by the property that holds the list.
///
/// Only lists whose order means nothing stand here: an item that only moved is no change.
pub(super) fn keys(kind: &str, property: &str) -> Option<&'static [&'static str]> {
    Some(match property {
        "MethodSettings" => &["ResourcePath", "HttpMethod"],
        "ApiStages" => &["ApiId", "Stage"],
        "StageKeys" => &["RestApiId", "StageName"],
        "AttributeDefinitions" => &["AttributeName"],
        "KeySchema" => &["KeyType"],
        "GlobalSecondaryIndexes" | "LocalSecondaryIndexes" => &["IndexName"],
        "Replicas" if kind == "AWS::DynamoDB::GlobalTable" => &["Region"],
        // the order of rules is their `Priority`
        "Rules" if kind.starts_with("AWS::WAF") => &["Name"],
        "Rules" if kind == "AWS::S3::Bucket" => &["Id"],
        "CorsRules"
        | "AnalyticsConfigurations"
        | "IntelligentTieringConfigurations"
        | "InventoryConfigurations"
        | "MetricsConfigurations"
            if kind == "AWS::S3::Bucket" =>
        {
            &["Id"]
        }
        "RuleActionOverrides" | "ExcludedRules" => &["Name"],
        "Dimensions" => &["Name"],
        "Metrics" if kind == "AWS::CloudWatch::Alarm" => &["Id"],
        "Policies" if kind.starts_with("AWS::IAM::") => &["PolicyName"],
        "Targets" if kind == "AWS::Events::Rule" => &["Id"],
        "Origins" if kind == "AWS::CloudFront::Distribution" => &["Id"],
        "Schema" if kind == "AWS::Cognito::UserPool" => &["Name"],
        "Subscription" => &["Protocol", "Endpoint"],
        "Environment" | "EnvironmentVariables" | "Secrets" | "ContainerDefinitions" | "Volumes" => &["Name"],
        "BlockDeviceMappings" => &["DeviceName"],
        "OptionSettings" => &["Namespace", "OptionName"],
        name if name.ends_with("Tags") || name == "TagSet" => &["Key"],
        _ => return None,
    })
}

/// A key as people read it: `/* *`; none when the item lacks a part of it.
pub(super) fn shown(item: &Node, keys: &[&str]) -> Option<String> {
    let parts: Vec<String> = keys.iter().map(|key| item.get(key).map(word)).collect::<Option<_>>()?;
    Some(parts.join(" "))
}

/// A value in short: a function of one name as that name.
fn word(value: &Node) -> String {
    if let Some(text) = value.as_str() {
        return text.to_owned();
    }
    match value.as_call() {
        Some(("Ref" | "Fn::Sub" | "Fn::GetAtt" | "Fn::ImportValue", Node::String(text))) => text.to_string(),
        Some(("Fn::GetAtt", Node::List(parts))) => parts.iter().filter_map(Node::as_str).collect::<Vec<_>>().join("."),
        // a node is a tree of texts and numbers: it has a JSON form
        _ => serde_json::to_string(value).unwrap_or_default(),
    }
}
