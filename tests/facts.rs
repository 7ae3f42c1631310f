//! The facts that the library carries: every type is readable, and says what AWS says.

use formwork::facts::{AttributeType, Keyword, Regions, Replacement, Scalar, Schema, resource_type, type_names};
use formwork::graph::Step;

/// `Code/S3Bucket`, `Tags/0/Key` as steps.
fn steps(path: &str) -> Vec<Step<'_>> {
    path.split('/').map(|step| step.parse().map_or(Step::Key(step), Step::Index)).collect()
}

/// A table that is corrupt in one place is found here.
#[test]
fn every_type_can_be_read() {
    fn walk(schema: &'static Schema, depth: usize, seen: &mut usize) {
        *seen += 1;
        let each = |schemas: &'static [Schema], seen: &mut usize| schemas.iter().for_each(|s| walk(s, depth, seen));
        for keyword in schema.keywords() {
            match keyword {
                // recursive definitions are read once a level
                Keyword::Ref(reference) if depth > 0 => walk(reference.schema(), depth - 1, seen),
                Keyword::Properties(members) => {
                    assert!(members.is_sorted_by_key(|(name, _)| name), "properties are found by halving");
                    members.iter().for_each(|(_, schema)| walk(schema, depth, seen));
                }
                Keyword::PatternProperties(members) => members.iter().for_each(|(_, schema)| walk(schema, depth, seen)),
                Keyword::Items(schema) | Keyword::Not(schema) | Keyword::AdditionalProperties(schema) => {
                    walk(schema, depth, seen);
                }
                Keyword::OneOf(all) | Keyword::AnyOf(all) | Keyword::AllOf(all) => each(all, seen),
                Keyword::If(all) => each(&**all, seen),
                _ => {}
            }
        }
    }
    let mut seen = 0;
    let mut last = "";
    for name in type_names() {
        assert!(last < name, "{last} and {name} are in the wrong order");
        last = name;
        let facts = resource_type(name).unwrap_or_else(|| panic!("{name} is not found"));
        assert_eq!(facts.name, name);
        assert!(!facts.regions.is_empty(), "{name} is offered nowhere");
        for pattern in facts.create_only.iter().chain(&facts.read_only).chain(&facts.write_only) {
            assert!(!pattern.text().is_empty() && !pattern.text().starts_with('/'), "{name}: {pattern}");
        }
        walk(facts.properties, 3, &mut seen);
    }
    assert!(type_names().len() > 1_800, "{}", type_names().len());
    assert!(seen > 50_000, "{seen}");
}

#[test]
fn what_a_change_does() {
    use Replacement::{Always, Conditional, Never, Unknown};
    for (name, path, wanted) in [
        ("AWS::ApiGateway::RestApi", "Name", Never),
        ("AWS::ApiGateway::Stage", "StageName", Always),
        ("AWS::ApiGateway::UsagePlan", "Throttle/RateLimit", Never),
        ("AWS::ApiGateway::ApiKey", "Value", Always),
        ("AWS::Lambda::Function", "PackageType", Always),
        ("AWS::Lambda::Function", "Code/ZipFile", Never),
        ("AWS::Lambda::EventSourceMapping", "AmazonManagedKafkaEventSourceConfig/ConsumerGroupId", Always),
        ("AWS::Lambda::EventSourceMapping", "AmazonManagedKafkaEventSourceConfig", Always),
        ("AWS::Lambda::EventSourceMapping", "AmazonManagedKafkaEventSourceConfig/SchemaRegistryConfig", Never),
        ("AWS::DynamoDB::Table", "KeySchema/0/AttributeName", Always),
        ("AWS::DynamoDB::Table", "AttributeDefinitions/0/AttributeType", Conditional),
        ("AWS::DynamoDB::Table", "BillingMode", Never),
        ("AWS::DynamoDB::GlobalTable", "GlobalSecondaryIndexes/0/Projection/ProjectionType", Never),
        ("AWS::DynamoDB::GlobalTable", "LocalSecondaryIndexes/0/Projection/ProjectionType", Always),
        ("AWS::EC2::CapacityReservation", "TagSpecifications/0/Tags/0/Value", Never),
        ("AWS::EC2::TrafficMirrorSession", "NetworkInterfaceId", Always),
        ("AWS::Events::EventBus", "EventSourceName", Always),
        ("AWS::DynamoDB::Table", "TableName", Always),
        ("AWS::EC2::EIP", "Domain", Always),
        ("AWS::EC2::VPNConnection", "CustomerGatewayId", Conditional),
        ("AWS::Events::Rule", "EventBusName", Always),
        ("AWS::S3::Bucket", "ObjectLockEnabled", Never),
        ("AWS::SQS::Queue", "FifoQueue", Always),
        ("AWS::SQS::Queue", "Fifo", Unknown),
        ("AWS::SQS::Queue", "RedrivePolicy/maxReceiveCount", Never),
        ("AWS::SQS::Queue", "Tags/0/Keyy", Unknown),
        ("AWS::WAFv2::WebACL", "Scope", Always),
        ("AWS::WAFv2::WebACL", "Rules/3/Statement/RateBasedStatement/Limit", Never),
        // no call updates a deployed version
        ("AWS::Lambda::Version", "Description", Always),
        // nested, and in a list whose `*` the registry leaves out or not
        ("AWS::EC2::EC2Fleet", "SpotOptions/AllocationStrategy", Always),
        // AWS's other data set disagrees, and the registry says that tags can change
        ("AWS::DataBrew::Job", "Tags/0/Value", Never),
        ("AWS::SageMaker::Domain", "VpcId", Conditional),
        ("AWS::SageMaker::Domain", "SubnetIds", Conditional),
        ("AWS::SageMaker::Domain", "AuthMode", Always),
    ] {
        let facts = resource_type(name).unwrap_or_else(|| panic!("{name} is not found"));
        assert_eq!(facts.replacement(&steps(path)), wanted, "{name} {path}");
    }
}

#[test]
fn what_a_type_holds_and_answers() {
    let table = resource_type("AWS::DynamoDB::Table").expect("a type");
    assert!(table.stateful && !table.snapshots);
    assert_eq!(table.custom_name, Some("TableName"));
    assert_eq!(table.tag_property, Some("Tags"));
    assert_eq!(table.attribute("StreamArn"), Some(AttributeType::String));
    assert_eq!(table.attribute("StreamArnn"), None);
    assert_eq!(table.ref_returns, ["TableName"]);
    assert!(resource_type("AWS::RDS::DBInstance").is_some_and(|facts| facts.stateful && facts.snapshots));
    assert_eq!(resource_type("AWS::IAM::Role").and_then(|facts| facts.custom_name), Some("RoleName"));
    assert_eq!(resource_type("AWS::WAFv2::WebACL").and_then(|facts| facts.custom_name), Some("Name"));
    assert_eq!(resource_type("AWS::ApiGateway::RestApi").and_then(|facts| facts.custom_name), None);
    let stack = resource_type("AWS::CloudFormation::Stack").expect("a type");
    assert_eq!(stack.attribute("Outputs.Url"), Some(AttributeType::String));
    assert_eq!(stack.attribute("Url"), None);
    let queue = resource_type("AWS::SQS::Queue").expect("a type");
    // `Fn::GetAtt` yields what the queue was given, although the registry does not call it read-only
    assert_eq!(queue.attribute("VisibilityTimeout"), Some(AttributeType::Integer));
    let group = resource_type("AWS::AutoScaling::AutoScalingGroup").expect("a type");
    assert!(group.attribute("LaunchTemplate.Version").is_some() && group.attribute("LaunchTemplate").is_some());
}

#[test]
fn the_schema_of_a_value() {
    let acl = resource_type("AWS::WAFv2::WebACL").expect("a type");
    let scalar = |path: &str| acl.schema_at(&steps(path)).and_then(Schema::scalar);
    assert_eq!(scalar("Rules/0/Priority"), Some(Scalar::Integer));
    assert_eq!(
        scalar("Rules/0/Statement/NotStatement/Statement/RateBasedStatement/AggregateKeyType"),
        Some(Scalar::String)
    );
    assert_eq!(scalar("Rules/0/Priorit"), None);
    let queue = resource_type("AWS::SQS::Queue").expect("a type");
    assert!(queue.schema("Tags").is_some_and(Schema::is_set));
    let function = resource_type("AWS::Lambda::Function").expect("a type");
    assert_eq!(function.schema_at(&steps("Environment/Variables/ANY")).and_then(Schema::scalar), Some(Scalar::String));
    assert!(function.schema("Layers").is_some_and(|layers| !layers.is_set()));
    assert!(
        resource_type("AWS::ApiGateway::Method")
            .is_some_and(|method| method.properties.required().contains(&"HttpMethod"))
    );
}

#[test]
fn regions_have_names() {
    assert!(Regions::known().contains(&"eu-central-1"));
    let everywhere = resource_type("AWS::SQS::Queue").expect("a type").regions;
    assert!(everywhere.contains("us-east-1") && everywhere.contains("cn-north-1") && !everywhere.contains("us-east-9"));
    assert_eq!(everywhere.len(), Regions::known().len());
    let some = resource_type("AWS::AppRunner::Service").expect("a type").regions;
    assert!(some.contains("us-east-1") && !some.contains("cn-north-1"));
    assert_eq!(some.iter().count(), some.len());
}
