//! A REST API that is throttled at every layer.

use formwork::prelude::*;
use schemars::JsonSchema;
use serde::Deserialize;

/// What differs between environments: `stacks/{{name}}.yaml` has the defaults, `stacks/{{name}}.prod.yaml` what is different in prod.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Requests per second that the stage admits to a method.
    #[schemars(range(min = 1, max = 5000))]
    rate: i64,
    /// Requests at once that the stage admits to a method.
    #[schemars(range(min = 1, max = 2500))]
    burst: i64,
    /// Calls of the function that may run at once.
    #[schemars(range(min = 1, max = 900))]
    concurrency: i64,
}

pub fn stack(settings: Settings) -> Stack {
    let mut stack = Stack::new("{{name}}");
    stack.describe("A REST API that is throttled at every layer");
    // what the throttle model takes for granted: a call takes 200 ms on average
    stack.metadata("formwork", json!({ "assume": { "mean_ms": 200 } }));

    let items = stack.add(id!("Items"), Table::keyed_by("id", KeyType::String));
    let handler = stack.add(
        id!("Handler"),
        Function::python("index.handler", include_str!("{{name}}/index.py"))
            .memory(lit!(256))
            .timeout(lit!(10))
            .reserved_concurrency(settings.concurrency)
            .env("TABLE_NAME", items.reference())
            .grant(items.read())
            .grant(items.write()),
    );
    let api = stack.add(
        id!("Api"),
        RestApi::new("{{name}}")
            .route(route!("GET /items/{id}"), Route::to(&handler).api_key_required())
            // a key is no proof of who calls: what changes something asks for a signature of AWS's too
            .route(route!("PUT /items/{id}"), Route::to(&handler).api_key_required().iam()),
    );
    // the role with which API Gateway writes logs, once for an account and region
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let live = stack.add(
        id!("Live"),
        Stage::of(&api, "live")
            .throttle(Throttle { rate: val(settings.rate), burst: val(settings.burst) })
            .access_log(AccessLog::json()),
    );
    stack.add(
        id!("Basic"),
        UsagePlan::new(&live)
            .throttle(Throttle { rate: lit!(5), burst: lit!(10) })
            .quota(Quota { limit: lit!(10_000), per: Period::Day })
            .key(id!("First")),
    );
    let firewall = stack.add(
        id!("Firewall"),
        WebAcl::protecting(&live)
            .rule(waf::Rule::rate_per_ip(lit!(6000), Window::Minutes5).answer_429(30))
            .rule(waf::Rule::managed(Managed::AmazonIpReputationList)),
    );
    let on_call = stack.add(id!("OnCall"), Topic::new());
    stack.add(
        id!("Throttled"),
        Alarm::on(live.throttled_requests()).above(100).in_minutes(5).notify(&on_call),
    );
    stack.add(
        id!("HandlerThrottled"),
        Alarm::on(handler.throttles()).at_least(1).in_minutes(5).notify(&on_call),
    );
    stack.add(
        id!("Blocked"),
        Alarm::on(firewall.blocked_requests()).above(1000).in_minutes(5).notify(&on_call),
    );
    stack.add(id!("HandlerErrors"), Alarm::on(handler.errors()).above(5).in_minutes(5).notify(&on_call));
    stack.output(id!("Url"), "where the API is", api.url(&live));
    stack
}
