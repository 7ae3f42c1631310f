//! Routes, what they lead to, inherit and check; OpenAPI documents; domains.

use formwork::prelude::*;
use serde_json::{Value as JsonValue, json};

use crate::{handler, rules, template};

#[track_caller]
fn properties<'a>(template: &'a JsonValue, id: &str) -> &'a JsonValue {
    let resource = &template["Resources"][id];
    let ids: Vec<_> = template["Resources"].as_object().into_iter().flatten().map(|(id, _)| id).collect();
    assert!(!resource.is_null(), "no `{id}` in {ids:?}");
    &resource["Properties"]
}

fn of_kind(template: &JsonValue, kind: &str) -> Vec<String> {
    let resources = template["Resources"].as_object().into_iter().flatten();
    resources.filter(|(_, resource)| resource["Type"] == kind).map(|(id, _)| id.clone()).collect()
}

/// An API of these routes, and its template.
#[track_caller]
fn api(add: impl FnOnce(RestApi, &Handle<aws::lambda::Function>) -> RestApi) -> JsonValue {
    template(stack(add))
}

fn stack(add: impl FnOnce(RestApi, &Handle<aws::lambda::Function>) -> RestApi) -> Stack {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    stack.add(id!("Orders"), add(RestApi::new("orders"), &handler));
    stack
}

/// The id of the deployment.
#[track_caller]
fn deployment(stack: Stack) -> String {
    of_kind(&template(stack), "AWS::ApiGateway::Deployment").pop().expect("a deployment")
}

#[test]
fn defaults_of_the_longest_path_count() {
    let template = api(|api, to| {
        api.defaults(rest::Defaults::new().to(to).api_key_required())
            .defaults_below("/admin", rest::Defaults::new().iam())
            .defaults_below("/admin/open", rest::Defaults::new().open().without_api_key())
            .route(route!("GET /orders"), Route::by_default())
            .route(route!("GET /admin"), Route::by_default())
            .route(route!("GET /administrators"), Route::by_default())
            .route(route!("GET /admin/open/x"), Route::by_default())
            .route(route!("GET /admin/open/y"), Route::by_default().iam())
    });
    let says = |id: &str| {
        let method = properties(&template, id);
        (method["ApiKeyRequired"].clone(), method["AuthorizationType"].clone())
    };
    assert_eq!(says("OrdersGetOrders"), (json!(true), json!("NONE")));
    assert_eq!(says("OrdersGetAdmin"), (json!(true), json!("AWS_IAM")));
    assert_eq!(says("OrdersGetAdministrators"), (json!(true), json!("NONE")));
    assert_eq!(says("OrdersGetAdminOpenX"), (json!(false), json!("NONE")));
    assert_eq!(says("OrdersGetAdminOpenY"), (json!(false), json!("AWS_IAM")));
}

#[test]
fn a_route_leads_somewhere() {
    assert_eq!(rules(stack(|api, _| api.route(route!("GET /a"), Route::by_default()))), ["route-without-target"]);
    let misspelt = |api: RestApi, to: &_| {
        api.route(route!("GET /admin"), to).defaults_below("/amdin", rest::Defaults::new().iam())
    };
    assert_eq!(rules(stack(misspelt)), ["unknown-path"]);
}

/// Permission and address are those of the alias; a function's own would let its newest code be called.
#[test]
fn an_alias_is_called_by_its_own_arn() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let version = stack.add(id!("Version"), aws::lambda::Version::new(handler.reference()));
    let live = stack.add(id!("Live"), aws::lambda::Alias::new(handler.reference(), version.version(), "live"));
    let tokens = Authorizer::token(id!("Tokens"), &live);
    let to_live = Route::to(&live).authorizer(&tokens);
    stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), to_live));
    let template = template(stack);
    assert_eq!(properties(&template, "OrdersGetOrdersPermission")["FunctionName"], json!({ "Ref": "Live" }));
    assert_eq!(properties(&template, "OrdersTokensAuthorizerPermission")["FunctionName"], json!({ "Ref": "Live" }));
    let uri = properties(&template, "OrdersGetOrders")["Integration"]["Uri"]["Fn::Sub"].as_str().expect("text");
    assert!(uri.ends_with(":lambda:path/2015-03-31/functions/${Live}/invocations"), "{uri}");
}

#[test]
fn authorizers_may_ask_their_functions() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let check = stack.add(id!("Check"), crate::handler());
    let pool = stack.add(id!("People"), aws::cognito::UserPool::new());
    let tokens = Authorizer::token(id!("Tokens"), &check).ttl(lit!(0)).validation("Bearer .+");
    let tenant = [rest::Source::header("X-Tenant"), rest::Source::query("key")];
    let tenants = Authorizer::request(id!("Tenants"), &check, tenant);
    let always = Authorizer::request(id!("Always"), &check, []);
    let people = Authorizer::user_pools(id!("People"), [&pool]);
    let api = RestApi::new("orders")
        .defaults(rest::Defaults::new().authorizer(&tokens))
        .cors(Cors::from_origin("https://shop.example"))
        .route(route!("GET /a"), &handler)
        .route(route!("GET /b"), Route::to(&handler).authorizer(&tenants))
        .route(route!("GET /c"), Route::to(&handler).authorizer(&always))
        .route(route!("GET /d"), Route::to(&handler).authorizer(&people).scopes(["orders/read"]))
        .route(route!("POST /d"), Route::to(&handler).authorizer(&people));
    stack.add(id!("Orders"), api);
    let template = template(stack);
    let token = properties(&template, "OrdersTokensAuthorizer");
    assert_eq!(token["IdentitySource"], "method.request.header.Authorization");
    assert_eq!(token["IdentityValidationExpression"], "Bearer .+");
    assert_eq!(token["AuthorizerResultTtlInSeconds"], 0);
    let source = &properties(&template, "OrdersTokensAuthorizerPermission")["SourceArn"]["Fn::Sub"];
    assert!(
        source.as_str().is_some_and(|arn| arn.ends_with(":${Orders}/authorizers/${OrdersTokensAuthorizer}")),
        "{source}"
    );
    let request = properties(&template, "OrdersTenantsAuthorizer");
    assert_eq!(request["IdentitySource"], "method.request.header.X-Tenant,method.request.querystring.key");
    assert_eq!(properties(&template, "OrdersAlwaysAuthorizer")["AuthorizerResultTtlInSeconds"], 0);
    assert_eq!(
        properties(&template, "OrdersPeopleAuthorizer")["ProviderARNs"],
        json!([{ "Fn::GetAtt": ["People", "Arn"] }])
    );
    let method = properties(&template, "OrdersGetD");
    assert_eq!(method["AuthorizationType"], "COGNITO_USER_POOLS");
    assert_eq!(method["AuthorizationScopes"], json!(["orders/read"]));
    assert_eq!(method["AuthorizerId"], json!({ "Ref": "OrdersPeopleAuthorizer" }));
    assert_eq!(properties(&template, "OrdersOptionsA")["AuthorizationType"], "NONE", "browsers send no token before");
}

#[test]
fn authorizers_that_cannot_be() {
    let with = |authorizer: fn(&Handle<aws::lambda::Function>) -> Authorizer| {
        rules(stack(|api, to| api.route(route!("GET /a"), Route::to(to).authorizer(authorizer(to)))))
    };
    assert_eq!(with(|to| Authorizer::request(id!("A"), to, [rest::Source::body()])), ["authorizer-source"]);
    assert_eq!(with(|to| Authorizer::request(id!("A"), to, []).ttl(lit!(60))), ["authorizer-source"]);
    let twice = |api: RestApi, to: &_| {
        let one = Authorizer::token(id!("A"), to);
        let other = Authorizer::token(id!("A"), to).ttl(lit!(1));
        api.route(route!("GET /a"), Route::to(to).authorizer(&one))
            .route(route!("GET /b"), Route::to(to).authorizer(&other))
    };
    assert_eq!(rules(stack(twice)), ["duplicate-authorizer"]);
    let scopes = |api: RestApi, to: &_| api.route(route!("GET /a"), Route::to(to).iam().scopes(["a"]));
    assert_eq!(rules(stack(scopes)), ["route-scopes"]);
}

#[test]
fn requests_are_checked_by_what_routes_say() {
    let line = rest::Model::new(id!("Line"), formwork::json!({ "type": "object" }));
    let order = rest::Model::new(
        id!("Order"),
        formwork::json!({ "type": "object", "properties": { "lines": { "type": "array", "items": { "$ref": "Line" } } } }),
    );
    let template = api(|api, to| {
        api.model(&line)
            .route(
                route!("POST /orders"),
                Route::to(to).body(&order).response(rest::Response::status(201).model(&order)),
            )
            .route(route!("GET /orders"), Route::to(to).required_query("customer").query("page"))
            .route(route!("PUT /orders"), Route::to(to).body(&order).required_header("X-Version"))
            .route(route!("PATCH /orders"), Route::to(to).body(&order).without_validation())
    });
    let post = properties(&template, "OrdersPostOrders");
    assert_eq!(post["RequestModels"], json!({ "application/json": { "Ref": "OrdersOrderModel" } }));
    assert_eq!(post["RequestValidatorId"], json!({ "Ref": "OrdersBodyValidator" }));
    assert_eq!(post["MethodResponses"][0]["ResponseModels"], post["RequestModels"]);
    let get = properties(&template, "OrdersGetOrders");
    assert_eq!(
        get["RequestParameters"],
        json!({ "method.request.querystring.customer": true, "method.request.querystring.page": false })
    );
    assert_eq!(get["RequestValidatorId"], json!({ "Ref": "OrdersParametersValidator" }));
    assert_eq!(
        properties(&template, "OrdersPutOrders")["RequestValidatorId"],
        json!({ "Ref": "OrdersRequestValidator" })
    );
    assert!(properties(&template, "OrdersPatchOrders")["RequestValidatorId"].is_null());
    let lines = &properties(&template, "OrdersOrderModel")["Schema"]["properties"]["lines"]["items"]["$ref"]["Fn::Sub"];
    assert_eq!(lines, "https://apigateway.amazonaws.com/restapis/${Orders}/models/${OrdersLineModel}");
    assert_eq!(rules(stack(|api, to| api.route(route!("POST /a"), Route::to(to).body(&order)))), ["unknown-model"]);
}

/// Each kind of integration, as a reviewer reads it.
#[test]
fn integrations() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let queue = stack.add(id!("Queue"), aws::sqs::Queue::new());
    let role = stack.add(id!("Runner"), aws::iam::Role::new(Policy::trusting("states.amazonaws.com")));
    let machine = stack.add(
        id!("Machine"),
        aws::stepfunctions::StateMachine::new(role.arn())
            .definition_string("{\"StartAt\": \"Done\", \"States\": {\"Done\": {\"Type\": \"Succeed\"}}}")
            .state_machine_type(aws::stepfunctions::StateMachineType::Express),
    );
    let balancer = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/orders/50dc6c495c0c9188";
    let link = stack.add(id!("Link"), aws::apigateway::VpcLink::new("orders", [Arn::of(balancer)]));
    use rest::{Response, Source};
    let send = Integration::service("sqs", "POST", sub!("{}/{}", account_id(), queue.queue_name()))
        .allow(Statement::allow(["sqs:SendMessage"]).on([queue.arn()]))
        .set_header("Content-Type", Source::text("application/x-www-form-urlencoded"))
        .template("application/json", "Action=SendMessage&MessageBody=$util.urlEncode($input.body)")
        .respond(Response::status(202).header_from("X-Id", "x-amzn-requestid").template("application/json", "{}"))
        .respond(Response::status(502).when("5\\d{2}"));
    let mapped = Integration::function_mapped(&handler)
        .template("application/json", "{\"id\": \"$input.params('id')\"}")
        .passthrough(rest::Passthrough::WhenNoTemplates)
        .content_handling(rest::ContentHandling::ToText)
        .cache_keys([Source::path("id"), Source::query("page")])
        .cache_namespace("orders")
        .timeout_ms(lit!(3000))
        .respond(Response::status(200));
    let http = Integration::http_proxy("ANY", "https://shop.example/{proxy}")
        .set_path("proxy", Source::path("proxy"))
        .through(&link);
    let api = RestApi::new("orders")
        .route(route!("POST /orders"), send)
        .route(route!("GET /orders/{id}"), mapped)
        .route(route!("GET /stream"), Integration::function(&handler).stream().long_timeout_ms(lit!(600_000)))
        .route(route!("ANY /shop/{proxy+}"), http)
        .route(route!("GET /health"), Integration::mock().respond(Response::status(204)))
        .route(route!("POST /jobs"), Integration::start_execution(&machine))
        .route(route!("POST /runs"), Integration::run_execution(&machine));
    stack.add(id!("Orders"), api);
    insta::assert_snapshot!("integrations", crate::text(stack));
}

#[test]
fn integrations_that_cannot_be() {
    let with = |integration: rest::Mapped| rules(stack(|api, _| api.route(route!("GET /a"), integration)));
    use rest::{Response, Source};
    assert_eq!(with(Integration::mock()), ["integration"], "a mock answers nothing");
    assert_eq!(with(Integration::action("sns", "Publish")), ["integration"], "nobody may");
    let published = || Integration::action("sns", "Publish").respond(Response::status(200));
    assert_eq!(with(published().as_caller()), ["integration"], "the caller is not known");
    let two = Integration::mock().respond(Response::status(200)).respond(Response::status(204));
    assert_eq!(with(two), ["integration"], "two answers for everything");
    let nowhere = Integration::http("GET", "https://shop.example/{id}").set_path("id", Source::path("id"));
    assert_eq!(with(nowhere), ["unknown-path-parameter"]);
    let slow = |api: RestApi, to: &_| {
        let slow = Integration::function(to).long_timeout_ms(lit!(60_000));
        api.endpoint(Endpoint::Edge).route(route!("GET /a"), slow)
    };
    assert_eq!(rules(stack(slow)), ["integration"]);
}

/// 403, 429 and all other errors of the API itself can be read by the page that asked.
#[test]
fn errors_carry_cors_too() {
    let template = api(|api, to| {
        api.cors(Cors::from_origin("https://shop.example").credentials())
            .gateway_response(GatewayResponse::throttled().retry_after(1))
            .gateway_response(GatewayResponse::quota_exceeded().cors("*"))
            .route(route!("GET /orders"), to)
    });
    let origin = |id: &str| {
        properties(&template, id)["ResponseParameters"]["gatewayresponse.header.Access-Control-Allow-Origin"].clone()
    };
    for id in ["OrdersDefault4xxResponse", "OrdersDefault5xxResponse", "OrdersThrottledResponse"] {
        assert_eq!(origin(id), "'https://shop.example'", "{id}");
        let credentials = "gatewayresponse.header.Access-Control-Allow-Credentials";
        assert_eq!(properties(&template, id)["ResponseParameters"][credentials], "'true'", "{id}");
    }
    assert_eq!(origin("OrdersQuotaExceededResponse"), "'*'");
}

#[test]
fn a_browser_of_several_origins_gets_its_own() {
    let cors = Cors::from_origins(["https://a.example", "https://b.example"]).expose_headers(["X-Page"]).max_age(600);
    let template = api(|api, to| {
        api.cors_below("/orders", cors).route(route!("GET /orders/{id}"), to).route(route!("GET /health"), to)
    });
    assert!(template["Resources"]["OrdersOptionsHealth"].is_null());
    let preflight = &properties(&template, "OrdersOptionsOrdersById")["Integration"]["IntegrationResponses"][0];
    let header = |name: &str| preflight["ResponseParameters"][format!("method.response.header.{name}")].clone();
    assert_eq!(header("Access-Control-Allow-Origin"), "'https://a.example'");
    assert_eq!(header("Access-Control-Expose-Headers"), "'X-Page'");
    assert_eq!(header("Access-Control-Max-Age"), "'600'");
    assert_eq!(header("Vary"), "'Origin'");
    let choice = preflight["ResponseTemplates"]["application/json"].as_str().expect("a template");
    assert!(choice.contains("$origin == \"https://b.example\""), "{choice}");
    let errors = properties(&template, "OrdersDefault4xxResponse");
    assert_eq!(errors["ResponseParameters"]["gatewayresponse.header.Access-Control-Allow-Origin"], "'*'");
    let any = |api: RestApi, to: &_| api.cors(Cors::from_origin("*").credentials()).route(route!("GET /a"), to);
    assert_eq!(rules(stack(any)), ["cors"]);
}

/// Lambda takes 20 KB of permissions for a function.
#[test]
fn many_routes_of_one_function() {
    let many = |api: RestApi, to: &Handle<aws::lambda::Function>| {
        (0..70).fold(api, |api, n| {
            let route = Route::try_from(format!("GET /orders-of-the-last-twelve-months/{n}")).expect("a route");
            api.route(route, to)
        })
    };
    assert_eq!(rules(stack(many)), ["function-policy-size"]);
    let template = api(|api, to| many(api, to).one_permission_per_function());
    assert_eq!(of_kind(&template, "AWS::Lambda::Permission"), ["OrdersInvokesHandler"]);
    let source = &properties(&template, "OrdersInvokesHandler")["SourceArn"]["Fn::Sub"];
    assert!(source.as_str().is_some_and(|arn| arn.ends_with(":${Orders}/*/*/*")), "{source}");
}

#[test]
fn a_private_api_lets_in_what_comes_through_its_endpoints() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let vpc = stack.add(id!("Vpc"), aws::ec2::Vpc::new().cidr_block("10.0.0.0/16"));
    let door = stack.add(id!("Door"), aws::ec2::VpcEndpoint::new(&vpc));
    stack.add(id!("Orders"), RestApi::new("orders").private_through([&door]).route(route!("GET /a"), &handler));
    let template = template(stack);
    let api = properties(&template, "Orders");
    assert_eq!(
        api["EndpointConfiguration"],
        json!({ "IpAddressType": "dualstack", "Types": ["PRIVATE"], "VpcEndpointIds": [{ "Ref": "Door" }] })
    );
    let statement = &api["Policy"]["Statement"][0];
    assert_eq!(statement["Condition"], json!({ "StringEquals": { "aws:SourceVpce": [{ "Ref": "Door" }] } }));
    assert_eq!(
        rules(self::stack(|api, to| api.endpoint(Endpoint::Private).route(route!("GET /a"), to))),
        ["api-endpoint"]
    );
}

/// A model, an authorizer and a validator of routes, the policy, and what an integration says are deployed.
#[test]
fn whatever_a_route_says_is_deployed() {
    let of = |change: fn(RestApi, &Handle<aws::lambda::Function>) -> RestApi| {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = stack.add(id!("Orders"), change(RestApi::new("orders").route(route!("GET /a"), &handler), &handler));
        stack.add(id!("Prod"), Stage::of(&api, "prod"));
        deployment(stack)
    };
    let changes: Vec<(&str, String)> = vec![
        ("nothing", of(|api, _| api)),
        (
            "a policy",
            of(|api, _| {
                api.policy(Policy::of([Statement::allow(["execute-api:Invoke"]).for_anyone().on(["execute-api:/*"])]))
            }),
        ),
        ("compression", of(|api, _| api.compress_from(lit!(1024)))),
        ("its own address", of(|api, _| api.only_through_domain())),
        ("where keys come from", of(|api, _| api.key_from_authorizer())),
        ("a model", of(|api, _| api.model(&rest::Model::new(id!("Order"), formwork::json!({ "type": "object" }))))),
        (
            "another model",
            of(|api, _| api.model(&rest::Model::new(id!("Order"), formwork::json!({ "type": "array" })))),
        ),
        (
            "an authorizer",
            of(|api, to| api.defaults(rest::Defaults::new().authorizer(Authorizer::token(id!("A"), to)))),
        ),
        (
            "its memory",
            of(|api, to| api.defaults(rest::Defaults::new().authorizer(Authorizer::token(id!("A"), to).ttl(lit!(1))))),
        ),
        ("a key", of(|api, _| api.defaults(rest::Defaults::new().api_key_required()))),
        ("an origin", of(|api, _| api.cors(Cors::from_origin("*")))),
    ];
    for (at, (what, id)) in changes.iter().enumerate() {
        for (other, same) in &changes[..at] {
            assert_ne!(id, same, "{what} and {other} give the same deployment");
        }
    }
}

const DOCUMENT: &str = "
openapi: 3.0.1
info: { title: orders, version: '1' }
paths:
  /orders:
    get:
      responses: { 200: { description: all of them } }
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: { 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Handler.Arn}/invocations' }
  /orders/{id}:
    parameters: []
    x-amazon-apigateway-any-method: {}
";

fn document_stack(document: Document, add: impl FnOnce(&mut Stack, &Handle<aws::apigateway::Stage>)) -> Stack {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = OpenApi::new("orders", document).invokes(&handler).fail_on_warnings();
    let api = stack.add(id!("Orders"), api);
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    add(&mut stack, &prod);
    stack
}

fn throttle(rate: i64, burst: i64) -> Throttle {
    Throttle { rate: val(rate), burst: val(burst) }
}

fn limit() -> Throttle {
    throttle(10, 20)
}

/// Per-method throttles of a plan know the routes of a document.
#[test]
fn the_routes_of_a_document_are_known() {
    let plan = |route: Route| {
        move |stack: &mut Stack, prod: &Handle<aws::apigateway::Stage>| {
            stack.add(id!("Basic"), UsagePlan::new(prod).throttle(limit()).method_throttle(route, limit()));
        }
    };
    let template = template(document_stack(Document::text(DOCUMENT), plan(route!("ANY /orders/{id}"))));
    let throttle = &properties(&template, "Basic")["ApiStages"][0]["Throttle"];
    assert_eq!(throttle["/orders/{id}/ANY"]["BurstLimit"], 20);
    let body = &properties(&template, "Orders")["Body"];
    assert_eq!(body["paths"]["/orders"]["get"]["responses"]["200"]["description"], "all of them");
    assert!(body["paths"]["/orders"]["get"]["x-amazon-apigateway-integration"]["uri"]["Fn::Sub"].is_string());
    assert_eq!(of_kind(&template, "AWS::Lambda::Permission"), ["OrdersInvokesHandler"]);
    assert_eq!(rules(document_stack(Document::text(DOCUMENT), plan(route!("GET /ordres")))), ["unknown-route"]);
    let stored = || Document::s3("apis", "orders.yaml", [route!("GET /orders")]);
    assert_eq!(rules(document_stack(stored(), plan(route!("POST /orders")))), ["unknown-route"]);
}

#[test]
fn another_document_is_another_deployment() {
    let of = |document: Document| deployment(document_stack(document, |_, _| ()));
    let changed = DOCUMENT.replace("all of them", "some of them");
    assert_ne!(of(Document::text(DOCUMENT)), of(Document::text(&changed)));
    let packaged = |text: &str| of(Document::packaged("orders/api.yaml", text));
    assert_ne!(packaged(DOCUMENT), packaged(&changed));
    let stored = |version: &str| of(Document::s3("apis", "orders.yaml", [route!("GET /a")]).version(version));
    assert_ne!(stored("one"), stored("two"));
    assert_eq!(stored("one"), stored("one"));
}

#[test]
fn documents_that_are_none() {
    let of = |text: &str| rules(document_stack(Document::text(text), |_, _| ()));
    assert_eq!(of("paths: {/a: {get: {}}}"), ["open-api"]);
    // without a route there is nothing to deploy either
    assert_eq!(of("openapi: 3.0.1\npaths: {}"), ["api-without-methods"]);
    assert_eq!(of("openapi: 3.0.1\npaths: {'/a//b': {get: {}}}"), ["api-without-methods", "open-api"]);
    assert_eq!(of("{"), ["api-without-methods", "open-api"]);
}

/// Tiers of one API: a route, a key and limits for each, behind one authorizer, with a canary.
#[test]
fn tiers() {
    let mut stack = Stack::new("tiers");
    let check = stack.add(id!("Check"), handler());
    let [dev, premium, user] = [id!("Dev"), id!("Premium"), id!("User")].map(|id| stack.add(id, handler()));
    let tokens = Authorizer::token(id!("Tokens"), &check);
    let api = stack.add(
        id!("Tiers"),
        RestApi::new("tiers")
            .defaults(rest::Defaults::new().authorizer(&tokens).api_key_required())
            .cors(Cors::from_origin("*"))
            .route(route!("GET /Devs"), &dev)
            .route(route!("GET /PremiumUsers"), &premium)
            .route(route!("GET /Users"), &user),
    );
    let test = stack.add(
        id!("Test"),
        Stage::of(&api, "test")
            .throttle(throttle(100, 200))
            .variable("release", "stable")
            .canary(Canary::percent(lit!(10)).variable("release", "canary")),
    );
    let tier = |route, rate, burst| {
        let limit = || throttle(rate, burst);
        UsagePlan::new(&test).throttle(limit()).method_throttle(route, limit()).key(id!("Client"))
    };
    let a_day = |limit: i64| Quota { limit: val(limit), per: Period::Day };
    stack.add(id!("NormalPlan"), tier(route!("GET /Users"), 10, 20).quota(a_day(10)));
    stack.add(id!("PremiumPlan"), tier(route!("GET /PremiumUsers"), 20, 40).quota(a_day(100)));
    stack.add(id!("DevPlan"), tier(route!("GET /Devs"), 1000, 2000));
    let template = template(stack);
    for path in ["Devs", "PremiumUsers", "Users"] {
        let get = properties(&template, &format!("TiersGet{path}"));
        assert_eq!((&get["ApiKeyRequired"], &get["AuthorizationType"]), (&json!(true), &json!("CUSTOM")));
        let preflight = properties(&template, &format!("TiersOptions{path}"));
        assert_eq!((&preflight["ApiKeyRequired"], &preflight["AuthorizationType"]), (&json!(false), &json!("NONE")));
    }
    let plan = properties(&template, "NormalPlan");
    assert_eq!(plan["Quota"], json!({ "Limit": 10, "Period": "DAY" }));
    assert_eq!(plan["ApiStages"][0]["Throttle"], json!({ "/Users/GET": { "BurstLimit": 20, "RateLimit": 10 } }));
    let canary = &properties(&template, "Test")["CanarySetting"];
    assert_eq!(
        (&canary["PercentTraffic"], &canary["StageVariableOverrides"]["release"]),
        (&json!(10), &json!("canary"))
    );
}

#[test]
fn answers_of_the_api_stand_in_its_document() {
    let mut stack = Stack::new("orders");
    let api =
        OpenApi::new("orders", Document::text(DOCUMENT)).gateway_response(GatewayResponse::throttled().retry_after(1));
    stack.add(id!("Handler"), handler());
    stack.add(id!("Orders"), api);
    let template = template(stack);
    assert!(of_kind(&template, "AWS::ApiGateway::GatewayResponse").is_empty());
    let said = &properties(&template, "Orders")["Body"]["x-amazon-apigateway-gateway-responses"]["THROTTLED"];
    assert_eq!(said["responseParameters"], json!({ "gatewayresponse.header.Retry-After": "'1'" }));
}

#[test]
fn a_domain_in_front_of_stages() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = RestApi::new("orders").only_through_domain().route(route!("GET /orders"), &handler);
    let api = stack.add(id!("Orders"), api);
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    let certificate = stack.add(id!("Certificate"), aws::certificatemanager::Certificate::new("api.shop.example"));
    let domain = Domain::regional("api.shop.example", &certificate)
        .stage(&prod)
        .stage_at("v1", &prod)
        .stage_at("shop/v2", &prod)
        .ip_address_type(IpAddressType::Dualstack)
        .mutual_tls("s3://acme-trust/clients.pem", "1")
        .in_zone(Id::of("Z0123456789ABCDEFGHIJ"));
    stack.add(id!("Domain"), domain);
    insta::assert_snapshot!("domain", crate::text(stack));
}

#[test]
fn client_certificates_are_not_passed_by() {
    let with = |api: fn(RestApi) -> RestApi, domain: fn(Domain) -> Domain| {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = stack.add(id!("Orders"), api(RestApi::new("orders").route(route!("GET /a"), &handler)));
        let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
        let certificate = stack.add(id!("Certificate"), aws::certificatemanager::Certificate::new("a.example"));
        stack.add(id!("Domain"), domain(Domain::regional("a.example", &certificate).stage(&prod)));
        stack
    };
    let mutual = |domain: Domain| domain.mutual_tls("s3://trust/clients.pem", "1");
    let open = with(|api| api, mutual).synth().expect("no mistake");
    assert_eq!(open.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["mutual-tls"]);
    let closed = with(RestApi::only_through_domain, mutual).synth().expect("no mistake");
    assert!(closed.findings.is_empty());
    let newest = |domain: Domain| domain.mutual_tls("s3://trust/clients.pem", "1").tls(TlsPolicy::Tls13);
    assert_eq!(rules(with(RestApi::only_through_domain, newest)), ["mutual-tls"]);
}
