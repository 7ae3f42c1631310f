//! Rate canary: three tiers of clients, a canary, and a function that changes the throttle of the stage while it runs.
//!
//! | tier | route | each key admits | a day |
//! |---|---|---|---|
//! | normal | `GET /Users` | 10 a second, 20 at once | 10 |
//! | premium | `GET /PremiumUsers` | 20 a second, 40 at once | 100 |
//! | dev | `GET /Devs` | 1,000 a second, 2,000 at once | no quota |
//!
//! The function `RateLimitCanary` sets the stage's throttle on a schedule, or when it is called by hand; `ForceChangeLimit`, the same code with other
//! inputs, sets it when the alarm goes off. What they set stays through deployments that leave the stage's `MethodSettings` as they are; a deployment
//! that changes them sets the numbers of this file again.

use formwork::prelude::*;

/// What the stage's throttle may be set to while it runs.
const BOUNDS: [(&str, &str); 4] =
    [("MIN_RATE", "10"), ("MAX_RATE", "1000"), ("MIN_BURST", "20"), ("MAX_BURST", "2000")];

pub fn stack() -> Stack {
    let mut stack = Stack::new("rate-canary");
    stack.describe("Rate canary: tiers, a canary, and a throttle that changes at run time");

    // whoever has this token may call; its value is generated, and stands nowhere else
    let token = stack.add(
        id!("ClientToken"),
        Secret::generated().describe("the bearer token of the API's clients").length(lit!(40)).without_punctuation(),
    );
    let authorizer = stack.add(
        id!("Gatekeeper"),
        Function::python("index.handler", include_str!("rate_canary/authorizer.py"))
            .describe("lets requests with the right token pass")
            .memory(lit!(256))
            .timeout(lit!(5))
            .env("TOKEN_SECRET_ARN", token.reference())
            .grant(token.read()),
    );
    let by_token = Authorizer::token(id!("ByToken"), &authorizer).validation("^Bearer .+$");

    let tier = |name: &str| {
        Function::python("index.handler", include_str!("rate_canary/tier.py"))
            .describe(format!("answers {name} clients"))
            .memory(lit!(256))
            .timeout(lit!(5))
            .env("TIER", name)
    };
    let dev = stack.add(id!("devFunction"), tier("dev"));
    let premium = stack.add(id!("premiumFunction"), tier("premium"));
    let user = stack.add(id!("userFunction"), tier("normal"));

    let guarded = |function| Route::to(function).authorizer(&by_token).api_key_required();
    let api = stack.add(
        id!("TieredApi"),
        RestApi::new("rate-canary")
            .route(route!("GET /Devs"), guarded(&dev))
            .route(route!("GET /PremiumUsers"), guarded(&premium))
            .route(route!("GET /Users"), guarded(&user))
            .cors(Cors::from_origin("*"))
            .gateway_response(GatewayResponse::throttled().retry_after(1))
            .gateway_response(GatewayResponse::quota_exceeded().retry_after(3600)),
    );
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let test = stack.add(
        id!("Test"),
        Stage::of(&api, "test")
            .throttle(Throttle { rate: lit!(1000), burst: lit!(2000) })
            .variable("release", "stable")
            .canary(Canary::percent(lit!(10)).variable("release", "canary"))
            .access_log(AccessLog::json()),
    );

    stack.add(
        id!("Throttled"),
        Alarm::on(test.throttled_requests()).above(100).in_minutes(5).describe("clients are answered 429"),
    );

    let normal_rate = || Throttle { rate: lit!(10), burst: lit!(20) };
    let normal = stack.add(
        id!("Normal"),
        UsagePlan::new(&test)
            .throttle(normal_rate())
            .method_throttle(route!("GET /Users"), normal_rate())
            .quota(Quota { limit: lit!(10), per: Period::Day })
            .key(id!("Client")),
    );
    let premium_rate = || Throttle { rate: lit!(20), burst: lit!(40) };
    let premium_plan = stack.add(
        id!("PremiumPlan"),
        UsagePlan::new(&test)
            .name("Premium")
            .throttle(premium_rate())
            .method_throttle(route!("GET /PremiumUsers"), premium_rate())
            .quota(Quota { limit: lit!(100), per: Period::Day })
            .key(id!("Client")),
    );
    let dev_rate = || Throttle { rate: lit!(1000), burst: lit!(2000) };
    stack.add(
        id!("DevPlan"),
        UsagePlan::new(&test)
            .name("Dev")
            .throttle(dev_rate())
            .method_throttle(route!("GET /Devs"), dev_rate())
            .key(id!("Client")),
    );

    // the team puts the address of its channel here by hand; until then nothing is sent
    let webhook = stack.add(id!("Webhook"), Secret::generated().describe("the address of the team's channel"));
    let adjuster = |rate: &str, burst: &str| {
        let function = Function::python("index.handler", include_str!("rate_canary/canary.py"))
            .architecture(Architecture::X8664)
            .memory(lit!(256))
            .timeout(lit!(30))
            .env("API_ID", api.reference())
            .env("STAGE_NAME", test.reference())
            .env("RATE_LIMIT", rate)
            .env("BURST_LIMIT", burst)
            .env("WEBHOOK_SECRET_ARN", webhook.reference())
            .grant(Statement::allow(["apigateway:GET", "apigateway:PATCH"]).on([api.stage_arn(&test)]))
            .grant(webhook.read());
        BOUNDS.into_iter().fold(function, |function, (name, value)| function.env(name, value))
    };
    let canary = stack.add(id!("RateLimitCanary"), adjuster("100", "200").describe("sets the stage's throttle"));
    let force =
        stack.add(id!("ForceChangeLimit"), adjuster("200", "400").describe("sets the stage's throttle in an alarm"));
    stack.add(
        id!("CanarySchedule"),
        Schedule::every(Recurrence::hours(1))
            .call(&canary)
            .describe("back to the usual throttle")
            .input(json!({ "RATE_LIMIT": 100, "BURST_LIMIT": 200 })),
    );

    let team = stack.add(id!("Team"), Topic::new());
    let busy = stack.add(
        id!("Busy"),
        Alarm::on(test.requests())
            .above(10)
            .in_minutes(1)
            .notify(&team)
            .call(&force)
            .describe("more than 10 requests a minute on stage test: the throttle is raised"),
    );

    let site = stack.add(id!("Site"), Site::new().describe("a page that counts what the API answers"));

    stack.add(
        id!("Board"),
        Dashboard::new()
            .row([
                Widget::graph("Requests", [test.requests()]),
                Widget::graph("Refused and failed", [test.errors_4xx(), test.errors_5xx()]),
                Widget::graph("Latency", [test.latency()]),
            ])
            .row([
                Widget::graph("Rejected calls", [dev.throttles(), premium.throttles(), user.throttles()]),
                Widget::graph(
                    "Calls at once",
                    [dev.concurrent_executions(), premium.concurrent_executions(), user.concurrent_executions()],
                ),
                Widget::alarms("Alarms", [&busy]),
            ]),
    );

    for plan in [&normal, &premium_plan] {
        stack.allow_on(plan, "quota-vs-rate", "a plan to try the API with: its few requests a day may come at once");
    }
    stack.allow_on(
        &normal,
        "burst-exceeds-quota",
        "ten requests a day may all come at once: the burst is for the page, which sends its own",
    );
    stack.allow_on(
        &test,
        "adjuster-drift",
        "what is set at run time is for hours; a deployment that changes the settings means to set them",
    );
    stack.allow_on(
        &force,
        "adjuster-oscillation",
        "it sets one value, which it sets again when the alarm goes off again; what swings is at most the schedule's hour",
    );

    stack.output(id!("ApiUrl"), "where stage test is", api.url(&test));
    stack.output(id!("ApiId"), "for RateLimitCanary's API_ID", api.reference());
    stack.output(id!("SiteUrl"), "where the page is", site.url());
    stack.output(id!("SiteBucket"), "where to put stacks/rate_canary/site", site.bucket().reference());
    stack
}
