//! The types of the Serverless transform, which CloudFormation replaces before it creates anything.

use std::sync::OnceLock;

use super::{AttributeType, ResourceType, resource_type, table};

/// What takes the logical id of each type, by the model of the transform.
const BECOMES: &[(&str, &str)] = &[
    ("AWS::Serverless::Api", "AWS::ApiGateway::RestApi"),
    ("AWS::Serverless::Application", "AWS::CloudFormation::Stack"),
    ("AWS::Serverless::CapacityProvider", "AWS::Lambda::CapacityProvider"),
    ("AWS::Serverless::Function", "AWS::Lambda::Function"),
    ("AWS::Serverless::GraphQLApi", "AWS::AppSync::GraphQLApi"),
    ("AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api"),
    ("AWS::Serverless::LayerVersion", "AWS::Lambda::LayerVersion"),
    ("AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table"),
    ("AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"),
    ("AWS::Serverless::WebFunction", "AWS::Lambda::Function"),
    ("AWS::Serverless::WebSocketApi", "AWS::ApiGatewayV2::Api"),
];

/// What stands beside a resource, to be referred to as `Name.Alias`.
const BESIDE: &[(&str, &[&str])] = &[
    ("AWS::Serverless::Api", &["Deployment", "DomainName", "Stage"]),
    ("AWS::Serverless::Function", &["Alias", "DestinationQueue", "DestinationTopic", "Version"]),
    ("AWS::Serverless::HttpApi", &["DomainName", "Stage"]),
    ("AWS::Serverless::WebFunction", &["Alias", "Version"]),
    ("AWS::Serverless::WebSocketApi", &["Deployment", "DomainName", "Stage"]),
];

/// The facts of a type that `AWS::Serverless-2016-10-31` replaces; none when the transform has no such type.
///
/// Its attributes are also those of the resource that takes its logical id.
///
/// ```
/// let function = formwork::facts::serverless_type("AWS::Serverless::Function").unwrap();
/// assert!(function.schema("AutoPublishAlias").is_some());
/// assert!(function.attribute("Arn").is_some());
/// assert!(formwork::facts::serverless_type("AWS::Serverless::Funktion").is_none());
/// ```
pub fn serverless_type(name: &str) -> Option<&'static ResourceType> {
    let place = names().position(|known| known == name)?;
    types().get(place).filter(|_| name != "Globals")?.get_or_init(|| read(name, place)).as_ref()
}

/// What the section `Globals` of a template for the Serverless transform takes: its members are the kinds of resources.
pub fn serverless_globals() -> Option<&'static ResourceType> {
    let place = names().position(|known| known == "Globals")?;
    types().get(place)?.get_or_init(|| read("Globals", place)).as_ref()
}

/// The types of the Serverless transform, sorted.
pub fn serverless_names() -> impl Iterator<Item = &'static str> {
    names().filter(|name| *name != "Globals")
}

/// The resource type that takes the logical id of one of the transform.
pub fn becomes(name: &str) -> Option<&'static str> {
    BECOMES.iter().find(|(serverless, _)| *serverless == name).map(|(_, made)| *made)
}

fn names() -> impl Iterator<Item = &'static str> {
    let first = table::type_count() + table::extension_count();
    (first..first + table::serverless_count()).map(table::type_name)
}

type Types = [OnceLock<Option<ResourceType>>];

fn types() -> &'static Types {
    static TYPES: OnceLock<Box<Types>> = OnceLock::new();
    TYPES.get_or_init(|| (0..table::serverless_count()).map(|_| OnceLock::new()).collect())
}

fn read(name: &str, place: usize) -> Option<ResourceType> {
    let mut facts = ResourceType::read(table::type_count() + table::extension_count() + place);
    if let Some(made) = becomes(name).and_then(resource_type) {
        facts.attributes.extend(made.attributes.iter().map(|(name, kind)| (*name, *kind)));
    }
    let beside = BESIDE.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, beside)| beside);
    facts.attributes.extend(beside.iter().map(|name| (*name, AttributeType::Other)));
    // the resource that is made answers these names, while the transform takes them as properties of its own
    facts.read_only.retain(|pattern| !OWN.contains(&pattern.text()));
    Some(facts)
}

/// Properties of the transform that have the name of something that the resource answers.
const OWN: &[&str] = &["Name"];
