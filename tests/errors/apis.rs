//! REST APIs and their stages.

use super::*;

#[test]
fn a_stage_of_an_api_that_is_no_construct() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
    let line = line!() + 1;
    stack.add(id!("Prod"), Stage::of(&api, "prod"));
    assert_finds(
        stack,
        &[(
            "stage-api",
            line,
            "`Orders` is not a `RestApi` of this stack",
            "add the API as the construct `RestApi`; its deployment is made from it",
        )],
    );
}

#[test]
fn the_name_of_a_stage() {
    let long = "a".repeat(129);
    for name in ["", "pre-prod", "a b", "größe", long.as_str()] {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
        let line = line!() + 1;
        stack.add(id!("Prod"), Stage::of(&api, name));
        let message = format!("`{name}` is not the name of a stage");
        let help = "a stage's name has letters, digits and _, and at most 128 of them";
        assert_finds(stack, &[("stage-name", line, &message, help)]);
    }
}

#[test]
fn a_route_that_the_api_has_not() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders").route(route!("GET /orders"), &handler).route(route!("POST /orders"), &handler);
    let api = stack.add(id!("Orders"), api);
    let throttle = || Throttle { rate: lit!(1), burst: lit!(1) };
    let stage = Stage::of(&api, "prod").method(route!("GET /order"), MethodSettings::throttle(throttle()));
    let of_stage = line!() + 1;
    let prod = stack.add(id!("Prod"), stage);
    let plan = UsagePlan::new(&prod).throttle(throttle()).method_throttle(route!("DELETE /everything"), throttle());
    let of_plan = line!() + 1;
    stack.add(id!("Basic"), plan);
    assert_finds(
        stack,
        &[
            ("unknown-route", of_stage, "API `Orders` has no route `GET /order`", "did you mean `GET /orders`?"),
            (
                "unknown-route",
                of_plan,
                "API `Orders` has no route `DELETE /everything`",
                "its routes are GET /orders, POST /orders",
            ),
        ],
    );
}

/// One mistake, one finding: that both make the same ids follows from it.
#[test]
fn a_route_that_stands_twice() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders").route(route!("GET /orders"), &handler).route(route!("GET /orders"), &handler);
    let line = line!() + 1;
    stack.add(id!("Orders"), api);
    assert_finds(stack, &[("duplicate-route", line, "the route `GET /orders` stands twice", "remove one of them")]);
}

#[test]
fn two_routes_of_one_id() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders")
        .route(route!("GET /a"), Route::to(&handler).id(id!("Same")))
        .route(route!("GET /b"), Route::to(&handler).id(id!("Same")));
    let line = line!() + 1;
    stack.add(id!("Orders"), api);
    assert_finds(
        stack,
        &[(
            "route-id",
            line,
            "the routes `GET /a` and `GET /b` make the same id `Same`",
            "give one of them its own: `Route::to(..).id(id!(\"..\"))`",
        )],
    );
}

#[test]
fn two_paths_of_one_id() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders")
        .route(route!("GET /a-b"), &handler)
        .route(route!("GET /a/b"), Route::to(&handler).id(id!("Other")));
    let line = line!() + 1;
    stack.add(id!("Orders"), api);
    assert_finds(
        stack,
        &[(
            "route-id",
            line,
            "the paths `/a-b` and `/a/b` make the same id `OrdersPathAB`",
            "give one of them a segment that differs in its letters or digits",
        )],
    );
}

#[test]
fn a_parameter_of_two_names() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders")
        .route(route!("GET /orders/{id}"), &handler)
        .route(route!("GET /orders/{key}/items"), &handler);
    let line = line!() + 1;
    stack.add(id!("Orders"), api);
    assert_finds(
        stack,
        &[(
            "route-parameter",
            line,
            "below `/orders/` the parameter is called `{id}` and `{key}`",
            "call it the same in every route",
        )],
    );
}

#[test]
fn a_gateway_response_that_stands_twice() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders")
        .route(route!("GET /orders"), &handler)
        .gateway_response(GatewayResponse::throttled().retry_after(1))
        .gateway_response(GatewayResponse::throttled().cors("*"));
    let line = line!() + 1;
    stack.add(id!("Orders"), api);
    assert_finds(
        stack,
        &[(
            "duplicate-gateway-response",
            line,
            "the gateway response `THROTTLED` stands twice",
            "put what they say into one",
        )],
    );
}

/// CloudFormation refuses a `DependsOn` that a condition leaves out.
#[test]
fn a_method_that_a_condition_can_leave_out() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), Function::python("index.handler", CODE));
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    stack.add(id!("Prod"), Stage::of(&api, "prod"));
    let some = stack.condition(id!("Some"), condition::equals(region(), "eu-west-1"));
    let line = line!() + 1;
    stack.add(id!("Head"), Raw::new("AWS::ApiGateway::Method").property("RestApiId", api.reference()).only_if(&some));
    let message = "the condition of `Head` can leave it out, and the deployment of API `Orders` waits for it";
    let help =
        "a deployment freezes the API as it is, whatever a condition says later: decide in Rust whether to add it";
    assert_finds(stack, &[("conditional-method", line, message, help)]);
}

/// A warning at the same place does not explain an id that is used twice.
#[test]
fn keys_whose_words_make_one_id_in_a_plan_with_a_warning() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), Function::python("index.handler", CODE));
    let route = || route!("GET /orders");
    let api = RestApi::new("orders").route(route(), Route::to(&handler).api_key_required());
    let api = stack.add(id!("Orders"), api);
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    let plan = UsagePlan::new(&prod).method_throttle(route(), Throttle { rate: lit!(1), burst: lit!(1) });
    stack.add(id!("Basic"), plan.key(id!("Client")).key(id!("ClientPlan")));
    let findings = errors(stack);
    let twice = findings.iter().find(|finding| finding.rule == "duplicate-id").expect("one id for two resources");
    assert_eq!(twice.resource.as_deref(), Some("BasicClientPlanKey"));
}

/// CloudFormation: the REST API doesn't contain any methods.
#[test]
fn a_stage_of_an_api_without_routes() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Orders"), RestApi::new("orders"));
    stack.add(id!("Prod"), Stage::of(&api, "prod"));
    assert!(stack.synth().is_err());
}

/// API Gateway has a bucket for each method entry; two for one method contradict each other.
#[test]
fn settings_of_one_method_said_twice() {
    let mut stack = Stack::new("orders");
    orders(&mut stack, |stage| {
        let settings = |rate: i64| MethodSettings::throttle(Throttle { rate: val(rate), burst: lit!(1) });
        stage.method(route!("GET /orders"), settings(1)).method(route!("GET /orders"), settings(2))
    });
    assert!(stack.synth().is_err());
}

#[test]
fn two_stages_of_one_name() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    stack.add(id!("Prod"), Stage::of(&api, "prod"));
    let line = line!() + 1;
    stack.add(id!("ProdAgain"), Stage::of(&api, "prod"));
    let cast = stack.synth().expect("conditions could exclude one of them");
    let found: Vec<_> = cast.findings.iter().map(|it| (it.rule, it.at.line, it.message.as_str())).collect();
    assert_eq!(found, [("stage-name", line, "`Prod` is a stage `prod` of `Orders` as well")]);
}
