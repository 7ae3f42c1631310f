//! Hello: one API with two stages, and a web ACL in a stack of its own, so that those who look after it need not deploy the API.

use formwork::prelude::*;

/// `hello`, then `hello-waf`, which protects `hello`'s stage `prod`.
pub fn stacks() -> [Stack; 2] {
    let (hello, prod_arn) = hello();
    [hello, hello_waf(&prod_arn)]
}

fn hello() -> (Stack, Export<String>) {
    let mut stack = Stack::new("hello");
    stack.describe("Hello: a REST API with the stages dev and prod");

    let handler = stack.add(
        id!("Handler"),
        Function::python("index.handler", include_str!("hello/index.py"))
            .describe("says hello")
            .memory(lit!(512))
            .timeout(lit!(10))
            .delete_logs_with_stack(),
    );

    let api = stack.add(
        id!("HelloApiGw"),
        RestApi::new("HelloApiGw")
            .route(route!("GET /book"), &handler)
            .route(route!("GET /order"), &handler)
            .invoke_with_role(),
    );

    // once a region, and the stages wait for it
    stack.add(id!("GatewayAccount"), GatewayAccount::new());

    let dev = stack.add(
        id!("Dev"),
        Stage::of(&api, "dev")
            .access_log(AccessLog::standard())
            .delete_log_with_stack()
            .execution_log(ExecutionLog::Info)
            .data_trace(),
    );
    let prod = stack.add(
        id!("Prod"),
        Stage::of(&api, "prod")
            .access_log(AccessLog::standard())
            .delete_log_with_stack()
            .execution_log(ExecutionLog::Errors),
    );

    stack.output(id!("DevUrl"), "where stage dev is", api.url(&dev));
    stack.output(id!("ProdUrl"), "where stage prod is", api.url(&prod));
    let prod_arn = stack.export(
        id!("ProdStageArn"),
        "ARN of stage prod, for web ACLs",
        "hello-prod-stage-arn",
        api.stage_arn(&prod),
    );
    (stack, prod_arn)
}

fn hello_waf(prod_arn: &Export<String>) -> Stack {
    let mut stack = Stack::new("hello-waf");
    stack.describe("The web ACL in front of hello's stage prod");
    stack.add(
        id!("Firewall"),
        WebAcl::protecting_arn(prod_arn)
            .rule(
                waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).named(name!("LimitRequestsThreshold")).priority(1),
            )
            .rule(waf::Rule::block_countries(&[Country::SG]).named(name!("RuleGeoRestrict")).priority(2))
            .rule(waf::Rule::managed(Managed::CommonRuleSet).priority(10))
            .rule(waf::Rule::managed(Managed::AmazonIpReputationList).priority(11)),
    );
    stack
}
