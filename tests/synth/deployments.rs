//! A deployment is made anew when the model of its API changes, and only then.

use aws::apigateway::{
    Authorizer, AuthorizerType, GatewayResponse as RawResponse, GatewayResponseResponseType, Method,
    MethodAuthorizationType, MethodIntegration, Model, RequestValidator, Resource as Path,
};
use formwork::prelude::*;
use serde_json::json;

use crate::{Orders, depends_on, function, ids, only, properties, template, throttle};

const DEPLOYMENT: &str = "AWS::ApiGateway::Deployment";

fn none() -> MethodAuthorizationType {
    MethodAuthorizationType::None
}

/// The id of the one deployment of a stack of the system with something changed.
fn deployment(change: impl FnOnce(&mut Stack)) -> String {
    let mut stack = Stack::new("orders");
    change(&mut stack);
    let template = template(stack);
    let deployments = ids(&template, DEPLOYMENT);
    let [id] = deployments.as_slice() else { panic!("{deployments:?}") };
    let hash = id.strip_prefix("OrdersDeployment").expect("the API's id, then a word");
    assert!(hash.len() == 8 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')), "{id}");
    for stage in ids(&template, "AWS::ApiGateway::Stage") {
        assert_eq!(template["Resources"][stage]["Properties"]["DeploymentId"], json!({ "Ref": id }));
    }
    id.clone()
}

fn unchanged() -> String {
    deployment(|stack| drop(Orders::in_stack(stack)))
}

fn with_api(api: impl FnOnce(RestApi, &Handle<aws::lambda::Function>) -> RestApi) -> String {
    deployment(|stack| drop(Orders::with(stack, api, |stage| stage)))
}

fn with_stage(stage: impl FnOnce(Stage) -> Stage) -> String {
    deployment(|stack| drop(Orders::with(stack, |api, _| api, stage)))
}

/// With something beside the system.
fn beside(add: impl FnOnce(&mut Stack, &Orders)) -> String {
    deployment(|stack| {
        let orders = Orders::in_stack(stack);
        add(stack, &orders);
    })
}

#[test]
fn a_change_of_the_model_is_deployed() {
    let throttled = GatewayResponse::throttled;
    let cors = || Cors::from_origin("https://shop.example");
    let changes = [
        ("as it was", unchanged()),
        ("a route", with_api(|api, to| api.route(route!("POST /orders"), to))),
        ("a route below", with_api(|api, to| api.route(route!("GET /orders/{id}"), to))),
        ("a key required", with_api(|api, to| api.route(route!("POST /orders"), Route::to(to).api_key_required()))),
        ("a timeout", with_api(|api, to| api.route(route!("POST /orders"), Route::to(to).timeout_ms(1000)))),
        ("another timeout", with_api(|api, to| api.route(route!("POST /orders"), Route::to(to).timeout_ms(1001)))),
        ("an answer", with_api(|api, to| api.route(route!("POST /orders"), Route::to(to).responses([200])))),
        ("another answer", with_api(|api, to| api.route(route!("POST /orders"), Route::to(to).responses([201])))),
        ("an id", with_api(|api, to| api.route(route!("POST /orders"), Route::to(to).id(id!("PlaceOrder"))))),
        ("a gateway response", with_api(|api, _| api.gateway_response(throttled()))),
        ("its header", with_api(|api, _| api.gateway_response(throttled().retry_after(1)))),
        ("its other header", with_api(|api, _| api.gateway_response(throttled().retry_after(2)))),
        ("its status", with_api(|api, _| api.gateway_response(throttled().status(503)))),
        ("its body", with_api(|api, _| api.gateway_response(throttled().template("text/plain", "later")))),
        ("CORS", with_api(|api, _| api.cors(cors()))),
        ("of another origin", with_api(|api, _| api.cors(Cors::from_origin("*")))),
        ("with other headers", with_api(|api, _| api.cors(cors().headers(["Accept"])))),
        ("for some time", with_api(|api, _| api.cors(cors().max_age(600)))),
        ("bytes", with_api(|api, _| api.binary_media_types(["image/png"]))),
        ("who invokes", with_api(|api, _| api.invoke_with_role())),
        (
            "another function",
            deployment(|stack| {
                let handler = stack.add(id!("OtherHandler"), function());
                let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
                stack.add(id!("Prod"), Stage::of(&api, "prod"));
            }),
        ),
        (
            "a method beside the construct",
            beside(|stack, orders| {
                let method = Method::new(none(), "HEAD", orders.api.root_resource_id(), &orders.api);
                stack.add(id!("HeadRoot"), method);
            }),
        ),
        (
            "its integration",
            beside(|stack, orders| {
                let mock = MethodIntegration::new(aws::apigateway::MethodIntegrationType::Mock);
                let method = Method::new(none(), "HEAD", orders.api.root_resource_id(), &orders.api).integration(mock);
                stack.add(id!("HeadRoot"), method);
            }),
        ),
        (
            "a path beside the construct",
            beside(|stack, orders| {
                stack.add(id!("Extra"), Path::new(orders.api.root_resource_id(), "extra", &orders.api));
            }),
        ),
        (
            "a model",
            beside(|stack, orders| {
                stack.add(id!("Order"), Model::new(&orders.api).schema(json_schema()));
            }),
        ),
        (
            "a validator",
            beside(|stack, orders| {
                stack.add(id!("Validator"), RequestValidator::new(&orders.api).validate_request_body(true));
            }),
        ),
        (
            "an authorizer",
            beside(|stack, orders| {
                stack.add(id!("Authorizer"), Authorizer::new("users", &orders.api, AuthorizerType::Token));
            }),
        ),
        (
            "a gateway response beside the construct",
            beside(|stack, orders| {
                let kind = GatewayResponseResponseType::Throttled;
                stack.add(id!("Throttled"), RawResponse::new(kind, &orders.api).status_code("503"));
            }),
        ),
        (
            "a method of no generated type",
            beside(|stack, orders| {
                let raw = Raw::new("AWS::ApiGateway::Method").property("RestApiId", orders.api.reference());
                stack.add(id!("Raw"), raw.property("HttpMethod", "HEAD"));
            }),
        ),
    ];
    for (at, (what, id)) in changes.iter().enumerate() {
        for (other, same) in &changes[..at] {
            assert_ne!(id, same, "{what} and {other} give the same deployment");
        }
    }
}

fn json_schema() -> Json {
    formwork::json!({ "type": "object" })
}

#[test]
fn nothing_else_is_deployed() {
    let before = unchanged();
    let log = || AccessLog::json();
    for (what, id) in [
        ("a throttle", with_stage(|stage| stage.throttle(throttle(1, 2)))),
        (
            "a method's throttle",
            with_stage(|stage| stage.method(route!("GET /orders"), MethodSettings::throttle(throttle(1, 2)))),
        ),
        ("the stage's description", with_stage(|stage| stage.describe("for clients"))),
        ("a stage variable", with_stage(|stage| stage.variable("table", "orders"))),
        ("tracing", with_stage(Stage::tracing)),
        ("an access log", with_stage(|stage| stage.access_log(log()))),
        ("an execution log", with_stage(|stage| stage.execution_log(ExecutionLog::Errors))),
        ("the API's description", with_api(|api, _| api.describe("orders of the shop"))),
        (
            "the API's name",
            deployment(|stack| {
                let handler = stack.add(id!("Handler"), function());
                let api = stack.add(id!("Orders"), RestApi::new("purchases").route(route!("GET /orders"), &handler));
                stack.add(id!("Prod"), Stage::of(&api, "prod"));
            }),
        ),
        (
            "the function itself",
            deployment(|stack| {
                let code = "def handler(event, context): return {'statusCode': 204}";
                let function = Function::python("index.handler", code)
                    .describe("answers")
                    .memory(lit!(512))
                    .reserved_concurrency(lit!(10))
                    .env("TABLE", "orders");
                let handler = stack.add(id!("Handler"), function);
                let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
                stack.add(id!("Prod"), Stage::of(&api, "prod"));
            }),
        ),
        ("another stage", beside(|stack, orders| drop(stack.add(id!("Test"), Stage::of(&orders.api, "test"))))),
        (
            "a plan",
            beside(|stack, orders| {
                let plan = UsagePlan::new(&orders.prod).throttle(throttle(1, 2)).key(id!("Acme"));
                stack.add(id!("Basic"), plan);
            }),
        ),
        ("an alarm", beside(|stack, orders| drop(stack.add(id!("Slow"), Alarm::on(orders.prod.latency()).above(800))))),
        (
            "a web ACL",
            beside(|stack, orders| {
                let rate = waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5);
                stack.add(id!("Firewall"), WebAcl::protecting(&orders.prod).rule(rate));
            }),
        ),
        ("a tag", beside(|stack, _| stack.tag("team", "shop"))),
        ("the stack's description", beside(|stack, _| stack.describe("orders"))),
        ("something else", beside(|stack, _| drop(stack.add(id!("Queue"), aws::sqs::Queue::new())))),
        (
            "a method of another API",
            beside(|stack, _| {
                let other = stack.add(id!("Other"), aws::apigateway::RestApi::new().name("other"));
                stack.add(id!("HeadRoot"), Method::new(none(), "HEAD", other.root_resource_id(), &other));
            }),
        ),
        (
            "an unused permission",
            beside(|stack, orders| {
                let principal = "events.amazonaws.com";
                let permission =
                    aws::lambda::Permission::new("lambda:InvokeFunction", orders.handler.reference(), principal);
                stack.add(id!("FromEvents"), permission);
            }),
        ),
    ] {
        assert_eq!(id, before, "{what}");
    }
}

/// The order in which routes and answers are said leaves no trace in the model.
#[test]
fn the_order_of_routes_is_no_change() {
    let one = with_api(|api, to| {
        let api = api.route(route!("POST /orders"), to).route(route!("GET /items/{id}"), to);
        api.gateway_response(GatewayResponse::throttled()).gateway_response(GatewayResponse::default_5xx())
    });
    let other = with_api(|api, to| {
        let api = api.route(route!("GET /items/{id}"), to).route(route!("POST /orders"), to);
        api.gateway_response(GatewayResponse::default_5xx()).gateway_response(GatewayResponse::throttled())
    });
    assert_eq!(one, other);
}

/// The same on every machine and in every version: a new id for nothing would be a deployment for nothing.
#[test]
fn the_hash_is_stable() {
    assert_eq!(unchanged(), "OrdersDeployment8784b860");
}

#[test]
fn a_deployment_waits_for_all_that_it_freezes() {
    let mut stack = Stack::new("orders");
    let orders = Orders::with(
        &mut stack,
        |api, to| {
            api.route(route!("POST /orders"), Route::to(to).id(id!("PlaceOrder")))
                .cors(Cors::from_origin("*"))
                .gateway_response(GatewayResponse::throttled().retry_after(1))
        },
        |stage| stage,
    );
    let method = Method::new(none(), "HEAD", orders.api.root_resource_id(), &orders.api);
    stack.add(id!("HeadRoot"), method);
    let permission =
        aws::lambda::Permission::new("lambda:InvokeFunction", orders.handler.reference(), "apigateway.amazonaws.com")
            .source_arn(sub!("arn:aws:execute-api:{}:{}:{}/*", region(), account_id(), orders.api.reference()));
    stack.add(id!("AllowAll"), permission);
    let template = template(stack);
    let deployment = only(&template, DEPLOYMENT);
    let mut expected = ids(&template, "AWS::ApiGateway::Method");
    assert_eq!(expected, ["HeadRoot", "OrdersGetOrders", "OrdersOptionsOrders", "PlaceOrder"]);
    expected.extend(ids(&template, "AWS::ApiGateway::GatewayResponse"));
    expected.extend(ids(&template, "AWS::Lambda::Permission"));
    expected.sort();
    assert_eq!(depends_on(deployment), expected);
    assert_eq!(deployment["Properties"], json!({ "RestApiId": { "Ref": "Orders" } }));
}

#[test]
fn each_api_has_a_deployment_of_its_own() {
    let of = |change: fn(RestApi, &Handle<aws::lambda::Function>) -> RestApi| {
        let mut stack = Stack::new("orders");
        let orders = Orders::in_stack(&mut stack);
        let items = RestApi::new("items").route(route!("GET /items"), &orders.handler);
        let items = stack.add(id!("Items"), change(items, &orders.handler));
        stack.add(id!("ItemsProd"), Stage::of(&items, "prod"));
        stack.add(id!("ItemsTest"), Stage::of(&items, "test"));
        let template = template(stack);
        let deployments = ids(&template, DEPLOYMENT);
        assert_eq!(deployments.len(), 2);
        for stage in ["ItemsProd", "ItemsTest"] {
            let of_stage = &template["Resources"][stage]["Properties"]["DeploymentId"];
            assert_eq!(*of_stage, json!({ "Ref": deployments[0] }));
        }
        deployments
    };
    let before = of(|api, _| api);
    let after = of(|api, to| api.route(route!("POST /items"), to));
    assert_ne!(before[0], after[0], "the items");
    assert_eq!(before[1], after[1], "the orders");
}

/// Without a stage nothing is deployed; whoever adds a raw stage makes its deployment too.
#[test]
fn an_api_without_a_stage_has_no_deployment() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    let template = template(stack);
    assert!(ids(&template, DEPLOYMENT).is_empty());
    assert!(properties(&template, "AWS::ApiGateway::RestApi")["Name"] == "orders");
}
