//! Movies: a throttled REST API in front of one function, which writes into a table that it reaches without leaving its network.
//!
//! | layer | admits | else the client sees |
//! |---|---|---|
//! | web ACL | 2,000 requests in 5 minutes from one address | 403 |
//! | plan Basic | 100 a second and 200 at once, 10,000 a day, each key | 429 |
//! | plan Premium | 500 a second and 1,000 at once, 100,000 a day, each key | 429 |
//! | stage `prod` | 1,000 a second and 2,000 at once, each method | 429 |
//! | function | 100 at once | 500 |
//! | table | 1,250 writes a second | 500 |

use formwork::prelude::*;

pub fn stack() -> Stack {
    let mut stack = Stack::new("movies");
    stack.describe("Movies: a throttled REST API to a function in a VPC to DynamoDB");
    // what a call takes, measured: what the checks of the limits against each other go by
    stack.metadata("formwork", json!({ "assume": { "mean_ms": 80 } }));

    // 100 calls at once of 80 ms each are 1,250 writes a second: what the function can pass
    let movies = stack.add(id!("Movies"), Table::keyed_by("id", KeyType::String).max_write_units(lit!(1250)));

    let only_writes = Policy::of([Statement::allow(["dynamodb:PutItem"]).for_anyone().on([movies.arn()])]);
    let network = stack
        .add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(2).dynamodb_endpoint(only_writes));

    let writer = stack.add(
        id!("Writer"),
        Function::python("index.handler", include_str!("movies/index.py"))
            .describe("writes one movie into the table")
            .memory(lit!(1024))
            // the API gives up after 29 seconds; a call that goes on holds one of the hundred
            .timeout(lit!(28))
            .reserved_concurrency(lit!(100))
            .network(&network)
            .tracing()
            .env("TABLE_NAME", movies.reference())
            .grant(movies.allow(["dynamodb:PutItem"])),
    );

    let api = stack.add(
        id!("MoviesApi"),
        RestApi::new("movies")
            .describe("writes movies")
            .route(route!("POST /data"), Route::to(&writer).api_key_required().responses([200, 429]))
            .gateway_response(GatewayResponse::throttled().retry_after(1).cors("*"))
            .gateway_response(GatewayResponse::quota_exceeded().retry_after(3600).cors("*")),
    );

    // the role with which API Gateway writes logs; leave it out where another stack of the region has it
    stack.add(id!("GatewayAccount"), GatewayAccount::new());

    let prod = stack.add(
        id!("Prod"),
        Stage::of(&api, "prod")
            .throttle(Throttle { rate: lit!(1000), burst: lit!(2000) })
            .access_log(AccessLog::json().retention(Retention::Days90))
            .tracing(),
    );

    let basic = stack.add(
        id!("Basic"),
        UsagePlan::new(&prod)
            .throttle(Throttle { rate: lit!(100), burst: lit!(200) })
            .quota(Quota { limit: lit!(10_000), per: Period::Day })
            .key(id!("Client")),
    );
    let premium = stack.add(
        id!("Premium"),
        UsagePlan::new(&prod)
            .throttle(Throttle { rate: lit!(500), burst: lit!(1000) })
            .quota(Quota { limit: lit!(100_000), per: Period::Day })
            .key(id!("Client")),
    );

    let firewall = stack
        .add(id!("Firewall"), WebAcl::protecting(&prod).rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5)));

    stack.add(
        id!("ApiThrottled"),
        Alarm::on(prod.throttled_requests())
            .above(100)
            .in_minutes(5)
            .periods(2)
            .describe("clients are answered 429: a plan, or the stage, is too small for them"),
    );
    stack.add(
        id!("WriterThrottled"),
        Alarm::on(writer.throttles())
            .above(10)
            .in_minutes(5)
            .periods(2)
            .describe("Lambda rejects calls and clients are answered 500: 100 at once are too few"),
    );
    stack.add(
        id!("FirewallBlocked"),
        Alarm::on(firewall.blocked_requests())
            .above(100)
            .in_minutes(5)
            .describe("the web ACL answers 403: an attack, or a client behind one address"),
    );

    let bursts = "a burst may be more than the hundred: they are kept from growing at the cost of the account's other functions, and what \
                  Lambda refuses shows in WriterThrottled";
    stack.allow_on(&writer, "burst-concurrency", bursts);
    for plan in [&basic, &premium] {
        stack.allow_on(plan, "burst-concurrency", bursts);
        stack.allow_on(
            plan,
            "quota-vs-rate",
            "the rate is for moments; the quota is what the plan's terms promise for a day",
        );
    }
    stack.allow_on(
        &firewall,
        "waf-tighter-than-plan",
        "one address is one person here; clients that need more of their plan call from several",
    );
    stack.allow_on(
        &api,
        "key-as-auth",
        "a movie's title is no secret and no loss: the key is there to count, and the plan to limit",
    );

    stack.output(id!("ApiUrl"), "where the API is: POST <url>/data", api.url(&prod));
    stack.output(id!("BasicKeyId"), "id of the key of plan Basic", basic.key(id!("Client")).reference());
    stack.output(id!("PremiumKeyId"), "id of the key of plan Premium", premium.key(id!("Client")).reference());
    stack
}
