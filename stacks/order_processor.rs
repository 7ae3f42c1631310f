//! Order processor: one function with everything that a function in production has.
//!
//! It takes orders from a queue, changes of users from a table, events from a stream, files from a bucket, and requests over HTTP; all of them call its
//! alias `prod`. A new version reaches `prod` at once, but for the part that still goes to a second version while `SecondVersion` names one. The alias
//! `prod-blue-green` is the alternative: CodeDeploy shifts its traffic by itself and back when an alarm goes off.

use formwork::prelude::*;

pub fn stack() -> Stack {
    let mut stack = Stack::new("order-processor");
    stack.describe("Order processor: a function in production");
    stack.tag("system", "orders");
    stack.tag("owner", "platform");

    let code_bucket = stack.parameter(id!("CodeBucket"), Param::string().describe("the bucket of the code"));
    let code_key = stack.parameter(id!("CodeKey"), Param::string().describe("the zip file of the code"));
    let layer_key = stack.parameter(id!("LayerKey"), Param::string().describe("the zip file of the layer"));
    let external_layer = stack.parameter(
        id!("ExternalLayer"),
        Param::string().describe("ARN of a layer version of somebody else").pattern("^arn:.+:layer:.+:[0-9]+$"),
    );
    let second_version = stack.parameter(
        id!("SecondVersion"),
        Param::string()
            .default("")
            .pattern("^[0-9]*$")
            .describe("the version that takes 10 % of prod; none when empty"),
    );
    let shifting = stack.condition(id!("Shifting"), condition::not(condition::equals(&second_version, "")));
    let steady = stack.condition(id!("Steady"), condition::not(&shifting));

    let network = stack.add(id!("Network"), Network::new(cidr!("10.2.0.0/16")).isolated_subnets(2));
    let key = stack.add(id!("EnvironmentKey"), Key::new().describe("encrypts the function's environment"));
    let code = || Code::s3(&code_bucket, &code_key);
    let common = stack.add(
        id!("Common"),
        LayerVersion::of(Code::s3(&code_bucket, &layer_key))
            .describe("what all of the team's functions share")
            .runtimes([Runtime::Python313]),
    );

    let orders = stack.add(
        id!("Orders"),
        Queue::new().name("orders-queue").visibility_timeout(lit!(180)).dead_letters_after(lit!(5)),
    );
    let users = stack
        .add(id!("Users"), Table::keyed_by("id", KeyType::String).name("Users").stream(StreamView::NewAndOldImages));
    let events = stack.add(id!("Events"), Stream::new());
    let incoming = stack.add(id!("Incoming"), Bucket::new().name(sub!("order-files-{}-{}", account_id(), region())));
    let handled = stack.add(id!("Handled"), Queue::new());
    let failed = stack.add(id!("Failed"), Queue::new());
    let undeliverable = stack.add(id!("Undeliverable"), Queue::new());

    let processor = stack.add(
        id!("Processor"),
        Function::new(Runtime::Python313, "app.handler", code())
            .describe("takes orders")
            .memory(lit!(512))
            .timeout(lit!(28))
            .reserved_concurrency(lit!(100))
            .layer(&common)
            .layer(&external_layer)
            .network(&network)
            .env("USERS_TABLE", users.reference())
            .env_key(&key)
            .dead_letters(&undeliverable)
            .json_logs(LogLevel::Info)
            .log_retention(Retention::Days90)
            .tracing(),
    );
    let errors = stack
        .add(id!("ProcessorErrors"), Alarm::on(processor.errors()).above(5).in_minutes(1).periods(3).datapoints(2));
    let throttled = stack.add(id!("ProcessorThrottled"), Alarm::on(processor.throttles()).above(0).in_minutes(1));
    let slow = stack.add(id!("ProcessorSlow"), Alarm::on(processor.duration()).above(10_000).periods(3));
    let behind =
        stack.add(id!("ProcessorBehind"), Alarm::on(processor.iterator_age()).above(60_000).in_minutes(1).periods(5));
    stack.add(id!("OrdersWaiting"), Alarm::on(orders.depth()).above(1000));
    stack.add(id!("OrdersOld"), Alarm::on(orders.age_of_oldest_message()).above(600));
    stack.add(id!("OrdersDead"), Alarm::on(orders.dead_letters().depth()).above(0));
    stack.add(
        id!("ProcessorUnwell"),
        CompositeAlarm::when(errors.firing().or(throttled.firing()).or(slow.firing()).or(behind.firing()))
            .describe("the order processor fails, is rejected, is slow, or falls behind"),
    );

    stack.add(id!("DevAlias"), Alias::latest(&processor, "dev"));
    stack.add(id!("StagingAlias"), Alias::of(&processor, "staging"));
    let prod = stack.add(
        id!("ProdAlias"),
        Alias::of(&processor, "prod")
            .shift_if(&shifting, lit!(0.1), &second_version)
            .scaled(Scaling::of(Capacity { least: lit!(5), most: lit!(50) }).utilization(lit!(0.7)))
            .provisioned_if(&steady)
            .asynchronous(
                AsyncCalls::new().retries(lit!(2)).max_age(lit!(3600)).on_success(&handled).on_failure(&failed),
            )
            .on(trigger::Queue::of(&orders).batch_size(lit!(10)).partial_batches())
            .on(trigger::TableStream::of(&users, trigger::TableStart::Latest)
                .batch_size(lit!(100))
                .bisect()
                .retries(lit!(3))
                .partial_batches()
                .on_failure(&failed))
            .on(trigger::Stream::of(&events, trigger::Start::Latest).batch_size(lit!(100)).bisect().partial_batches())
            .on(trigger::Bucket::of(&incoming, ObjectEvents::created().under("orders/"))),
    );
    stack.add(
        id!("NightlyRule"),
        EventRule::matching(json!({ "source": ["orders"], "detail-type": ["Order cancelled"] })).to(&prod),
    );
    stack.add(id!("NightlySchedule"), Schedule::every(Recurrence::days(1)).call(&prod));

    let before = stack
        .add(id!("BeforeTraffic"), Function::new(Runtime::Python313, "app.before_traffic", code()).timeout(lit!(60)));
    stack.add(
        id!("BlueGreenAlias"),
        Alias::of(&processor, "prod-blue-green").deploy(
            Rollout::of(Shift::Canary10Percent5Minutes).roll_back_on(&errors).roll_back_on(&throttled).before(&before),
        ),
    );

    let api = stack.add(
        id!("OrdersApi"),
        RestApi::new("order-processor")
            .route(route!("GET /orders"), Route::to(&prod).iam())
            .route(route!("GET /users"), Route::to(&prod).iam()),
    );
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let live = stack.add(
        id!("Live"),
        Stage::of(&api, "live")
            // two routes share the hundred executions with the event sources: bursts of both, with what follows, fit in them
            .throttle(Throttle { rate: lit!(20), burst: lit!(40) })
            .access_log(AccessLog::json())
            .tracing(),
    );

    stack.add(
        id!("LiveThrottled"),
        Alarm::on(live.throttled_requests()).above(100).in_minutes(5).describe("clients are answered 429"),
    );
    stack.allow_on(
        &processor,
        "esm-shares-function",
        "one function takes all that a function can take, to show it; where requests must not wait for batches they get a function of their own",
    );

    stack.output(id!("ApiUrl"), "where the API is, signed", api.url(&live));
    stack.output(id!("QueueUrl"), "where orders are sent", orders.reference());
    stack.output(id!("ProdAliasArn"), "what to call", prod.reference());
    stack
}
