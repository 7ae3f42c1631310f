//! Networks, tables and functions.

use formwork::prelude::*;
use serde_json::json;

use crate::{function, ids, properties, template};

#[test]
fn a_network() {
    let mut stack = Stack::new("orders");
    let table = stack.add(id!("Table"), Table::keyed_by("id", KeyType::String));
    let policy = Policy::of([Statement::allow(["dynamodb:PutItem"]).for_anyone().on([table.arn()])]);
    let network = Network::new(cidr!("10.1.4.0/22")).isolated_subnets(2).dynamodb_endpoint(policy);
    let network = stack.add(id!("Network"), network);
    assert_eq!(network.isolated.len(), 2);
    stack.add(id!("Handler"), function().network(&network));
    let template = template(stack);
    let resources = &template["Resources"];
    assert_eq!(
        resources["Network"]["Properties"],
        json!({ "CidrBlock": "10.1.4.0/22", "EnableDnsHostnames": true, "EnableDnsSupport": true })
    );
    for (id, zone, block) in [("NetworkIsolated1", 0, "10.1.4.0/24"), ("NetworkIsolated2", 1, "10.1.5.0/24")] {
        let subnet = &resources[id]["Properties"];
        assert_eq!(subnet["AvailabilityZone"], json!({ "Fn::Select": [zone, { "Fn::GetAZs": "" }] }));
        assert_eq!(subnet["CidrBlock"], block);
        assert_eq!(subnet["VpcId"], json!({ "Ref": "Network" }));
        assert_eq!(
            resources[format!("{id}Association")]["Properties"],
            json!({ "RouteTableId": { "Ref": format!("{id}Routes") }, "SubnetId": { "Ref": id } })
        );
    }
    // isolated: no way in and none out, but the endpoint
    assert!(ids(&template, "AWS::EC2::InternetGateway").is_empty());
    assert!(ids(&template, "AWS::EC2::Route").is_empty());
    let endpoint = &resources["NetworkDynamoDbEndpoint"]["Properties"];
    assert_eq!(endpoint["ServiceName"], json!({ "Fn::Sub": "com.amazonaws.${AWS::Region}.dynamodb" }));
    assert_eq!(endpoint["VpcEndpointType"], "Gateway");
    assert_eq!(
        endpoint["RouteTableIds"],
        json!([{ "Ref": "NetworkIsolated1Routes" }, { "Ref": "NetworkIsolated2Routes" }])
    );
    assert_eq!(
        resources["Handler"]["Properties"]["VpcConfig"],
        json!({
            "SecurityGroupIds": [{ "Fn::GetAtt": ["HandlerSecurityGroup", "GroupId"] }],
            "SubnetIds": [{ "Ref": "NetworkIsolated1" }, { "Ref": "NetworkIsolated2" }],
        })
    );
    assert_eq!(resources["HandlerSecurityGroup"]["Properties"]["VpcId"], json!({ "Ref": "Network" }));
    let managed = resources["HandlerRole"]["Properties"]["ManagedPolicyArns"].to_string();
    assert!(managed.contains("AWSLambdaVPCAccessExecutionRole"), "{managed}");
}

#[test]
fn the_largest_network() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(100));
    let template = template(stack);
    assert_eq!(template["Resources"]["NetworkIsolated100"]["Properties"]["CidrBlock"], "10.1.99.0/24");
}

#[test]
fn tables() {
    let table = |make: fn() -> Table| {
        let mut stack = Stack::new("orders");
        stack.add(id!("Orders"), make());
        template(stack)["Resources"]["Orders"].clone()
    };
    assert_eq!(
        table(|| Table::keyed_by("id", KeyType::String)),
        json!({
            "Type": "AWS::DynamoDB::Table",
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
            "Properties": {
                "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
                "BillingMode": "PAY_PER_REQUEST",
                "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
                "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
            },
        })
    );
    let sorted = table(|| Table::keyed_by("id", KeyType::Number).sorted_by("at", KeyType::Binary));
    assert_eq!(
        sorted["Properties"]["AttributeDefinitions"],
        json!([{ "AttributeName": "id", "AttributeType": "N" }, { "AttributeName": "at", "AttributeType": "B" }])
    );
    assert_eq!(
        sorted["Properties"]["KeySchema"],
        json!([{ "AttributeName": "id", "KeyType": "HASH" }, { "AttributeName": "at", "KeyType": "RANGE" }])
    );
    let limited = table(|| Table::keyed_by("id", KeyType::String).max_write_units(lit!(10)).max_read_units(lit!(20)));
    assert_eq!(
        limited["Properties"]["OnDemandThroughput"],
        json!({ "MaxReadRequestUnits": 20, "MaxWriteRequestUnits": 10 })
    );
    let provisioned = table(|| {
        Table::keyed_by("id", KeyType::String)
            .provisioned(lit!(5), lit!(6))
            .without_recovery()
            .deletion_protection()
            .on_delete(DeletionPolicy::Delete)
    });
    assert_eq!(provisioned["DeletionPolicy"], "Delete");
    assert_eq!(provisioned["UpdateReplacePolicy"], "Delete");
    assert_eq!(
        provisioned["Properties"],
        json!({
            "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
            "BillingMode": "PROVISIONED",
            "DeletionProtectionEnabled": true,
            "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
            "ProvisionedThroughput": { "ReadCapacityUnits": 5, "WriteCapacityUnits": 6 },
        })
    );
}

/// `UpdateReplacePolicy` knows fewer words than `DeletionPolicy`.
#[test]
fn a_table_that_is_kept_except_on_create() {
    let mut stack = Stack::new("orders");
    let table = Table::keyed_by("id", KeyType::String).on_delete(DeletionPolicy::RetainExceptOnCreate);
    stack.add(id!("Orders"), table);
    let template = template(stack);
    let table = &template["Resources"]["Orders"];
    assert_eq!(table["DeletionPolicy"], "RetainExceptOnCreate");
    assert_eq!(table["UpdateReplacePolicy"], "Retain", "`RetainExceptOnCreate` is for `DeletionPolicy` only");
}

#[test]
fn a_function_with_everything() {
    let mut stack = Stack::new("orders");
    let function = Function::new(Runtime::Nodejs22, "index.handler", "exports.handler = async () => ({})")
        .describe("answers")
        .architecture(Architecture::Arm64)
        .memory(lit!(512))
        .timeout(lit!(10))
        .reserved_concurrency(lit!(50))
        .env("TABLE_NAME", region())
        .env("AAA", "1")
        .tracing()
        .json_logs(LogLevel::Warn)
        .log_retention(Retention::Days7);
    let function = stack.add(id!("Handler"), function);
    stack.output(id!("Role"), "its role", function.role().arn());
    stack.output(id!("Logs"), "its log", function.log_group().reference());
    let template = template(stack);
    assert_eq!(
        *properties(&template, "AWS::Lambda::Function"),
        json!({
            "Architectures": ["arm64"],
            "Code": { "ZipFile": "exports.handler = async () => ({})" },
            "Description": "answers",
            "Environment": { "Variables": { "TABLE_NAME": { "Ref": "AWS::Region" }, "AAA": "1" } },
            "Handler": "index.handler",
            "LoggingConfig": {
                "ApplicationLogLevel": "WARN", "LogFormat": "JSON", "LogGroup": { "Ref": "HandlerLogs" },
            },
            "MemorySize": 512,
            "ReservedConcurrentExecutions": 50,
            "Role": { "Fn::GetAtt": ["HandlerRole", "Arn"] },
            "Runtime": "nodejs22.x",
            "Timeout": 10,
            "TracingConfig": { "Mode": "Active" },
        })
    );
    assert_eq!(properties(&template, "AWS::Logs::LogGroup")["RetentionInDays"], 7);
    let role = properties(&template, "AWS::IAM::Role");
    let statement = &role["Policies"][0]["PolicyDocument"]["Statement"][0];
    assert_eq!(statement["Action"], json!(["xray:PutTelemetryRecords", "xray:PutTraceSegments"]));
}

#[test]
fn where_code_is() {
    let code = |code: Code| {
        let mut stack = Stack::new("orders");
        stack.add(id!("Handler"), Function::python("app.handler", code));
        properties(&template(stack), "AWS::Lambda::Function")["Code"].clone()
    };
    assert_eq!(code(Code::s3("bucket", "key.zip").into()), json!({ "S3Bucket": "bucket", "S3Key": "key.zip" }));
    // as a path from the project's root; the command line says it from the template
    assert_eq!(code(Code::directory("app")), "app");
}

/// Each runtime is one that the generated type knows too.
#[test]
fn runtimes() {
    for runtime in [
        Runtime::Python311,
        Runtime::Python312,
        Runtime::Python313,
        Runtime::Python314,
        Runtime::Nodejs22,
        Runtime::Nodejs24,
        Runtime::Java17,
        Runtime::Java21,
        Runtime::Java25,
        Runtime::Dotnet10,
        Runtime::Ruby33,
        Runtime::Ruby34,
        Runtime::ProvidedAl2023,
    ] {
        let name = runtime.as_str();
        let known: Runtime = serde_json::from_value(json!(name)).expect(name);
        assert_eq!(known, runtime);
    }
}
