//! Functions with every setting, their versions and aliases, what calls them, and their URLs.

use formwork::finding::Severity;
use formwork::prelude::*;
use serde_json::{Value as JsonValue, json as plain};

use crate::{CODE, handler, rules, template, text};

const VERSION: &str = "AWS::Lambda::Version";

#[track_caller]
fn properties<'a>(template: &'a JsonValue, id: &str) -> &'a JsonValue {
    let resource = &template["Resources"][id];
    assert!(!resource.is_null(), "no `{id}` in {template:#}");
    &resource["Properties"]
}

/// The ids of the resources of a type.
fn ids(template: &JsonValue, kind: &str) -> Vec<String> {
    let resources = template["Resources"].as_object().expect("resources");
    resources.iter().filter(|(_, resource)| resource["Type"] == kind).map(|(id, _)| id.clone()).collect()
}

/// The statements of the function's role.
fn granted(template: &JsonValue, role: &str) -> Vec<JsonValue> {
    let policies = &properties(template, role)["Policies"];
    policies[0]["PolicyDocument"]["Statement"].as_array().cloned().unwrap_or_default()
}

/// Every action that the role may do, by the text of its resource.
fn may(template: &JsonValue, role: &str, action: &str) -> Option<JsonValue> {
    let has = |statement: &&JsonValue| match &statement["Action"] {
        JsonValue::Array(actions) => actions.iter().any(|one| one == action),
        one => one == action,
    };
    granted(template, role).iter().find(has).map(|statement| statement["Resource"].clone())
}

/// A function with every setting that a zip takes.
fn settings() -> Stack {
    let mut stack = Stack::new("settings");
    let key = stack.add(id!("EnvKey"), Key::new());
    let letters = stack.add(id!("Letters"), Queue::new().dead_letters_after(lit!(5)));
    let files = stack.add(id!("Files"), aws::efs::FileSystem::new().encrypted(true));
    let point = stack.add(id!("FilesPoint"), aws::efs::AccessPoint::new(&files));
    let vpc = stack.add(id!("Vpc"), aws::ec2::Vpc::new().cidr_block("10.0.0.0/16"));
    let subnets = [id!("SubnetA"), id!("SubnetB")].into_iter().enumerate().map(|(at, id)| {
        let block = format!("10.0.{at}.0/24");
        stack.add(id, aws::ec2::Subnet::new(&vpc).cidr_block(block))
    });
    let subnets: Vec<_> = subnets.collect();
    let group = stack.add(id!("Group"), aws::ec2::SecurityGroup::new("functions").vpc_id(&vpc));
    let profile = stack
        .add(id!("Profile"), Raw::new("AWS::Signer::SigningProfile").property("PlatformId", "AWSLambda-SHA384-ECDSA"));
    let signing = stack.add(
        id!("Signing"),
        aws::lambda::CodeSigningConfig::new(aws::lambda::CodeSigningConfigAllowedPublishers::new([
            profile.attribute("ProfileVersionArn")
        ])),
    );
    let logs = stack.add(id!("SharedLogs"), aws::logs::LogGroup::new().retention_in_days(30));
    let tools = stack.add(
        id!("Tools"),
        LayerVersion::of(Code::s3("orders-code", "tools.zip").version("7"))
            .name("tools")
            .describe("what every function has")
            .license("MIT")
            .runtimes([Runtime::Python313, Runtime::Python314])
            .architectures([Architecture::Arm64])
            .keep_versions(),
    );
    stack.add(
        id!("Handler"),
        Function::new(Runtime::Python313, "app.handler", Code::s3("orders-code", "orders.zip").version("3"))
            .name("orders-handler")
            .describe("handles orders")
            .architecture(Architecture::Arm64)
            .memory(lit!(1024))
            .timeout(lit!(30))
            .temporary_storage(lit!(1024))
            .reserved_concurrency(lit!(100))
            .env("MODE", "production")
            .env_key(&key)
            .code_key(&key)
            .code_signing(&signing)
            .layer(&tools)
            .layer("arn:aws:lambda:eu-west-1:123456789012:layer:metrics:4")
            .dead_letters(&letters)
            .mount(&point, "/mnt/files")
            .tracing()
            .subnets(&vpc, &subnets)
            .security_group(&group)
            .ipv6()
            .json_logs(LogLevel::Warn)
            .system_logs(SystemLogLevel::Info)
            .log_group(&logs)
            .allow_recursion()
            .runtime_updates(RuntimeUpdates::OnFunctionUpdate)
            .tag("team", "orders")
            .managed_policy("arn:aws:iam::aws:policy/CloudWatchLambdaInsightsExecutionRolePolicy")
            .permissions_boundary("arn:aws:iam::123456789012:policy/bound")
            .allow_invoke_from(id!("Sensors"), "iot.amazonaws.com", "arn:aws:iot:eu-west-1:123456789012:rule/sensors"),
    );
    stack.add(
        id!("Pictures"),
        Function::image(
            Image::of("123456789012.dkr.ecr.eu-west-1.amazonaws.com/pictures:7")
                .entry_point(["/lambda-entrypoint.sh"])
                .command(["app.handler"])
                .working_directory("/var/task"),
        ),
    );
    stack.add(
        id!("Java"),
        Function::new(Runtime::Java25, "Orders::handle", Code::s3("orders-code", "orders.jar")).snap_start(),
    );
    stack.add(id!("Off"), handler().switched_off().isolated_tenants());
    stack.add(id!("Long"), handler().durable(Durable { timeout: lit!(86_400), keep_days: lit!(7) }));
    stack
}

#[test]
fn every_setting_of_a_function() {
    insta::assert_snapshot!(text(settings()));
}

/// A function in production: a version, aliases that scale and roll out, everything that calls it.
fn production() -> Stack {
    let mut stack = Stack::new("production");
    let bucket = stack.parameter(id!("CodeBucket"), Param::string());
    let key = stack.parameter(id!("CodeKey"), Param::string());
    let orders = stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(180)).dead_letters_after(lit!(5)));
    let failed = stack.add(id!("Failed"), Queue::new().dead_letters_after(lit!(5)));
    let users = stack.add(id!("Users"), Table::keyed_by("id", KeyType::String).stream(StreamView::NewAndOldImages));
    let clicks = stack.add(id!("Clicks"), Stream::new());
    let placed = stack.add(id!("Placed"), Topic::new());
    let uploads = stack.add(id!("Uploads"), Bucket::new());
    let processor = stack.add(
        id!("Processor"),
        Function::new(Runtime::Python313, "app.handler", Code::s3(&bucket, &key))
            .timeout(lit!(30))
            .reserved_concurrency(lit!(100))
            .grant(uploads.read())
            .asynchronous(
                AsyncCalls::new().retries(lit!(1)).max_age(lit!(3600)).on_success(&placed).on_failure(&failed),
            )
            .on(trigger::Queue::of(&orders).batch_size(lit!(10)).partial_batches().max_concurrency(lit!(20)))
            .on(trigger::TableStream::of(&users, trigger::TableStart::Latest)
                .batch_size(lit!(100))
                .bisect()
                .retries(lit!(3))
                .on_failure(&failed)
                .filter(json!({ "eventName": ["INSERT"] })))
            .on(trigger::Bucket::of(&uploads, ObjectEvents::created().under("uploads/").ending(".csv"))),
    );
    let smoke = stack.add(id!("Smoke"), handler().grant(processor.invoke()));
    let errors = stack.add(id!("ProcessorErrors"), Alarm::on(processor.errors()).above(0).in_minutes(1));
    let prod = stack.add(
        id!("ProcessorProd"),
        Alias::of(&processor, "prod")
            .scaled(Scaling::of(Capacity { least: lit!(5), most: lit!(50) }).scheduled(
                id!("Morning"),
                Recurrence::cron("0 7 ? * MON-FRI *"),
                Capacity { least: lit!(20), most: lit!(50) },
            ))
            .deploy(Rollout::of(Shift::Canary10Percent5Minutes).roll_back_on(&errors).before(&smoke))
            .asynchronous(AsyncCalls::new().retries(lit!(0)))
            .on(trigger::Stream::of(&clicks, trigger::Start::Oldest)
                .parallel(lit!(2))
                .tumbling_window(lit!(60))
                .max_age(lit!(3600)))
            .on(trigger::Topic::of(&placed).filter(json!({ "kind": ["book"] })).dead_letters(&failed)),
    );
    stack.add(id!("ProcessorDev"), Alias::latest(&processor, "dev"));
    stack.add(id!("ProcessorStaging"), Alias::of(&processor, "staging"));
    stack.add(id!("Hourly"), EventRule::every(Recurrence::hours(1)).to(&prod));
    let url = stack.add(id!("ProcessorUrl"), FunctionUrl::of(&prod).streamed());
    stack.add(id!("Caller"), handler().grant(prod.invoke()).grant(url.invoke()));
    stack
}

#[test]
fn a_function_in_production() {
    insta::assert_snapshot!(text(production()));
}

/// What only few have: Kafka, brokers, DocumentDB, a public URL.
fn elsewhere() -> Stack {
    let mut stack = Stack::new("elsewhere");
    let [cluster, broker, documents, login] =
        [id!("Cluster"), id!("Broker"), id!("Documents"), id!("Login")].map(|id| stack.parameter(id, Param::string()));
    let vpc = stack.add(id!("Vpc"), aws::ec2::Vpc::new().cidr_block("10.0.0.0/16"));
    let subnet = stack.add(id!("Subnet"), aws::ec2::Subnet::new(&vpc).cidr_block("10.0.0.0/24"));
    let group = stack.add(id!("Group"), aws::ec2::SecurityGroup::new("kafka").vpc_id(&vpc));
    let reader = stack.add(
        id!("Reader"),
        handler()
            .on(trigger::Kafka::msk(id!("Clicks"), &cluster, "clicks", trigger::Start::Latest)
                .consumer_group("reader")
                .pollers(trigger::Pollers { least: lit!(1), most: lit!(5) }))
            .on(trigger::Kafka::servers(
                id!("Own"),
                ["b1.example.com:9092"],
                "own",
                trigger::Start::At(val(1_767_225_600.0)),
            )
            .scram_256(&login)
            .root_certificate(&login)
            .subnet(&subnet)
            .security_group(&group)
            .batch_window(lit!(5))
            .disabled()
            .event_metrics())
            .on(trigger::Broker::rabbit_mq(id!("Rabbit"), &broker, "orders", &login, "/"))
            .on(trigger::Documents::of(id!("Shop"), &documents, "shop", &login, trigger::Start::Oldest)
                .collection("orders")
                .whole_documents()),
    );
    stack.add(
        id!("ReaderUrl"),
        FunctionUrl::of(&reader).public_without_login().cors(
            UrlCors::from(["https://shop.example.com"])
                .methods(["GET", "POST"])
                .headers(["content-type"])
                .expose(["x-total"])
                .credentials()
                .max_age(lit!(600)),
        ),
    );
    stack
}

#[test]
fn sources_that_live_elsewhere_and_a_public_url() {
    insta::assert_snapshot!(text(elsewhere()));
}

/// The id of the version of a function with something changed.
fn version(change: impl FnOnce(Function) -> Function) -> String {
    let mut stack = Stack::new("orders");
    let function = stack.add(id!("Handler"), change(handler().env("AA", "1").env("BB", "2")));
    stack.add(id!("Prod"), Alias::of(&function, "prod"));
    let template = template(stack);
    let versions = ids(&template, VERSION);
    let [id] = versions.as_slice() else { panic!("{versions:?}") };
    assert_eq!(properties(&template, "Prod")["FunctionVersion"], plain!({ "Fn::GetAtt": [id, "Version"] }));
    for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
        assert_eq!(template["Resources"][id][policy], "Retain");
    }
    let hash = id.strip_prefix("HandlerVersion").expect("the function's id, then a word");
    assert!(hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{id}");
    id.clone()
}

#[test]
fn a_version_is_published_when_what_it_freezes_changes() {
    let before = version(|function| function);
    assert_ne!(before, version(|function| function.memory(lit!(256))));
    assert_ne!(before, version(|function| function.env("AA", "2")));
    assert_ne!(before, version(|function| function.describe("another")));
    assert_ne!(before, version(|function| function.layer("arn:aws:lambda:eu-west-1:123456789012:layer:x:4")));
}

/// Lambda publishes no second version of the same, and CloudFormation would fail.
#[test]
fn no_version_is_published_when_nothing_that_it_freezes_changes() {
    let before = version(|function| function);
    assert_eq!(before, version(|function| function.reserved_concurrency(lit!(5))));
    assert_eq!(before, version(|function| function.tag("team", "orders")));
    assert_eq!(before, version(Function::allow_recursion));
    assert_eq!(before, version(|function| function.grant(Statement::allow(["s3:GetObject"]).on(["*"]))));
    let other_order = {
        let mut stack = Stack::new("orders");
        let function = stack.add(id!("Handler"), handler().env("BB", "2").env("AA", "1"));
        stack.add(id!("Prod"), Alias::of(&function, "prod"));
        ids(&template(stack), VERSION)
    };
    assert_eq!([before].as_slice(), other_order);
}

#[test]
fn a_version_follows_the_content_of_its_layers() {
    let version = |key: &'static str| {
        let mut stack = Stack::new("orders");
        let layer = stack.add(id!("Tools"), LayerVersion::of(Code::s3("code", key)));
        let function = stack.add(id!("Handler"), handler().layer(&layer));
        stack.add(id!("Prod"), Alias::of(&function, "prod"));
        ids(&template(stack), VERSION)
    };
    assert_eq!(version("one.zip"), version("one.zip"));
    assert_ne!(version("one.zip"), version("two.zip"));
}

/// A new value of the parameter replaces the version, which its id cannot say.
#[test]
fn code_that_is_a_parameter_stands_in_the_versions_description() {
    let template = template(production());
    let [version] = ids(&template, VERSION).try_into().expect("one version for all aliases");
    let version: String = version;
    assert_eq!(properties(&template, &version)["Description"], plain!({ "Fn::Sub": "code ${CodeBucket} ${CodeKey}" }));
}

/// So does a layer whose place is a parameter, or that is one.
#[test]
fn layers_that_are_parameters_stand_in_the_versions_description() {
    let mut stack = Stack::new("orders");
    let key = stack.parameter(id!("LayerKey"), Param::string());
    let other = stack.parameter(id!("OtherLayer"), Param::string());
    let own = stack.add(id!("Own"), LayerVersion::of(Code::s3("code", &key)));
    let known = stack.add(id!("Known"), LayerVersion::of(Code::s3("code", "known.zip")));
    let function = stack.add(id!("Handler"), handler().layer(&own).layer(&known).layer(&other));
    stack.add(id!("Prod"), Alias::of(&function, "prod"));
    let template = template(stack);
    let piece = |id: &str, at: u8| plain!({ "Fn::Select": [at, { "Fn::Split": [":", { "Ref": id }] }] });
    let version = &ids(&template, VERSION)[0];
    let Some([text, pieces]) = properties(&template, version)["Description"]["Fn::Sub"].as_array().map(Vec::as_slice)
    else {
        panic!("{template:#}");
    };
    assert_eq!(text, "code ${Value1} ${Value2} ${Value3}");
    let pieces: Vec<_> = pieces.as_object().expect("variables").values().collect();
    assert_eq!(pieces, [&piece("Own", 7), &piece("OtherLayer", 6), &piece("OtherLayer", 7)]);
}

#[test]
fn two_aliases_share_a_version_and_latest_has_none() {
    let template = template(production());
    let versions = ids(&template, VERSION);
    let version = plain!({ "Fn::GetAtt": [versions[0], "Version"] });
    assert_eq!(properties(&template, "ProcessorProd")["FunctionVersion"], version);
    assert_eq!(properties(&template, "ProcessorStaging")["FunctionVersion"], version);
    assert_eq!(properties(&template, "ProcessorDev")["FunctionVersion"], "$LATEST");
}

#[test]
fn an_alias_shifts_calls() {
    let mut stack = Stack::new("orders");
    let other = stack.parameter(id!("OtherVersion"), Param::string().default(""));
    let shifting = stack.condition(id!("Shifting"), condition::not(condition::equals(&other, "")));
    let steady = stack.condition(id!("Steady"), condition::equals(&other, ""));
    let function = stack.add(id!("Handler"), handler());
    stack.add(
        id!("Prod"),
        Alias::of(&function, "prod")
            .shift_if(&shifting, lit!(0.1), &other)
            .provisioned(lit!(2))
            .provisioned_if(&steady),
    );
    stack.add(id!("Canary"), Alias::at(&function, "canary", "7").canary(lit!(0.25)));
    let template = template(stack);
    let to_other = plain!({ "AdditionalVersionWeights": [{ "FunctionVersion": { "Ref": "OtherVersion" }, "FunctionWeight": 0.1 }] });
    let none = plain!({ "Ref": "AWS::NoValue" });
    let prod = properties(&template, "Prod");
    assert_eq!(prod["RoutingConfig"], plain!({ "Fn::If": ["Shifting", to_other, none] }));
    assert_eq!(
        prod["ProvisionedConcurrencyConfig"],
        plain!({ "Fn::If": ["Steady", { "ProvisionedConcurrentExecutions": 2 }, none] })
    );
    let canary = properties(&template, "Canary");
    assert_eq!(canary["FunctionVersion"], "7");
    let version = &ids(&template, VERSION)[0];
    assert_eq!(
        canary["RoutingConfig"]["AdditionalVersionWeights"],
        plain!([{ "FunctionVersion": { "Fn::GetAtt": [version, "Version"] }, "FunctionWeight": 0.25 }])
    );
}

#[test]
fn an_alias_takes_no_two_ways_to_its_versions() {
    let alias = |change: fn(Alias) -> Alias| {
        let mut stack = Stack::new("orders");
        let function = stack.add(id!("Handler"), handler().reserved_concurrency(lit!(5)));
        stack.add(id!("Prod"), change(Alias::of(&function, "prod")));
        rules(stack)
    };
    assert_eq!(alias(|alias| alias.shift(lit!(0.1), "7").provisioned(lit!(1))), ["alias-routing"]);
    assert_eq!(alias(|alias| alias.shift(lit!(0.1), "7").deploy(Shift::AllAtOnce)), ["alias-routing"]);
    assert_eq!(alias(|alias| alias.canary(lit!(0.1))), ["alias-routing"]);
    assert_eq!(alias(|alias| alias.provisioned(lit!(6))), ["alias-capacity"]);

    let latest = |change: fn(Alias) -> Alias| {
        let mut stack = Stack::new("orders");
        let function = stack.add(id!("Handler"), handler());
        stack.add(id!("Dev"), change(Alias::latest(&function, "dev")));
        rules(stack)
    };
    assert_eq!(latest(|alias| alias.provisioned(lit!(1))), ["alias-latest"]);
    assert_eq!(latest(|alias| alias.deploy(Shift::AllAtOnce)), ["alias-latest"]);
    assert_eq!(latest(|alias| alias.shift(lit!(0.1), "7")), ["alias-latest"]);
}

#[test]
fn an_alias_has_a_name_that_is_no_number() {
    for name in ["", "7", "a b"] {
        let mut stack = Stack::new("orders");
        let function = stack.add(id!("Handler"), handler());
        stack.add(id!("Prod"), Alias::latest(&function, name));
        assert_eq!(rules(stack), ["alias-name"], "{name:?}");
    }
}

/// A hook says how it went, and CodeDeploy may call it.
#[test]
fn hooks_of_a_rollout_are_let_in() {
    let template = template(production());
    let told = may(&template, "SmokeRole", "codedeploy:PutLifecycleEventHookExecutionStatus").expect("granted");
    assert!(told.to_string().contains("deploymentgroup:${ProcessorProdRollouts}/*"), "{told}");
    let calls = may(&template, "ProcessorProdRolloutRole", "lambda:InvokeFunction").expect("granted");
    assert_eq!(calls, plain!({ "Fn::GetAtt": ["Smoke", "Arn"] }));
    let policy = &template["Resources"]["ProcessorProd"]["UpdatePolicy"]["CodeDeployLambdaAliasUpdate"];
    assert_eq!(policy["BeforeAllowTrafficHook"], plain!({ "Ref": "Smoke" }));
}

/// The alias waits for the alarm that watches it, and the alarm not for the alias.
#[test]
fn an_alarm_of_the_alias_itself_takes_a_version_back() {
    let mut stack = Stack::new("orders");
    let function = stack.add(id!("Handler"), handler());
    let rollout = Rollout::of(Shift::AllAtOnce).roll_back_on_errors_above(5);
    let prod = stack.add(id!("Prod"), Alias::of(&function, "prod").deploy(rollout));
    stack.add(id!("ProdThrottled"), Alarm::on(prod.throttles()).above(0).in_minutes(1));
    let template = template(stack);
    let by_name = plain!([
        { "Name": "FunctionName", "Value": { "Ref": "Handler" } },
        { "Name": "Resource", "Value": { "Fn::Sub": "${Handler}:prod" } },
    ]);
    for alarm in ["ProdRolloutErrors", "ProdThrottled"] {
        assert_eq!(properties(&template, alarm)["Dimensions"], by_name, "{alarm}");
    }
    let group = properties(&template, "ProdRolloutGroup");
    assert_eq!(group["AlarmConfiguration"]["Alarms"], plain!([{ "Name": { "Ref": "ProdRolloutErrors" } }]));
}

#[test]
fn the_role_may_exactly_what_the_sources_and_destinations_need() {
    let template = template(production());
    let queue = plain!({ "Fn::GetAtt": ["Orders", "Arn"] });
    assert_eq!(may(&template, "ProcessorRole", "sqs:ReceiveMessage"), Some(queue));
    let stream = plain!({ "Fn::GetAtt": ["Users", "StreamArn"] });
    assert_eq!(may(&template, "ProcessorRole", "dynamodb:GetRecords"), Some(stream));
    let failed = plain!({ "Fn::GetAtt": ["Failed", "Arn"] });
    assert_eq!(may(&template, "ProcessorRole", "sqs:SendMessage"), Some(failed));
    assert_eq!(may(&template, "ProcessorRole", "sns:Publish"), Some(plain!({ "Ref": "Placed" })));
    // what polls for the alias is the function's role too
    assert!(may(&template, "ProcessorRole", "kinesis:GetRecords").is_some());
    assert_eq!(may(&template, "CallerRole", "lambda:InvokeFunction"), Some(plain!({ "Ref": "ProcessorProd" })));
}

/// The order in which aliases are added leaves no trace in the role.
#[test]
fn the_order_of_aliases_does_not_matter() {
    let stack = |swapped: bool| {
        let mut stack = Stack::new("orders");
        let queues = [id!("A"), id!("B")]
            .map(|id| stack.add(id, Queue::new().visibility_timeout(lit!(30)).dead_letters_after(lit!(5))));
        let function = stack.add(id!("Handler"), handler());
        let aliases = [(id!("One"), "one", &queues[0]), (id!("Two"), "two", &queues[1])];
        let mut add = |at: usize| {
            let (id, name, queue) = aliases[at].clone();
            stack.add(id, Alias::of(&function, name).on(trigger::Queue::of(queue)));
        };
        let order = if swapped { [1, 0] } else { [0, 1] };
        order.into_iter().for_each(&mut add);
        text(stack)
    };
    assert_eq!(stack(false), stack(true));
}

/// Bucket, permission, function, role: each waits for the next, and none for the first.
#[test]
fn a_bucket_that_calls_is_no_circle() {
    let template = template(production());
    let permission = properties(&template, "ProcessorFromUploads");
    assert_eq!(permission["SourceAccount"], plain!({ "Ref": "AWS::AccountId" }));
    assert!(permission["SourceArn"].is_null(), "{permission}");
    let bucket = &template["Resources"]["Uploads"];
    assert_eq!(bucket["DependsOn"], "ProcessorFromUploads");
    assert_eq!(may(&template, "ProcessorRole", "s3:GetObject"), None);
    let beside = properties(&template, "ProcessorPolicy");
    assert_eq!(beside["Roles"], plain!([{ "Ref": "ProcessorRole" }]));
    assert!(beside.to_string().contains("s3:GetObject"));
}

/// IAM keeps one inline policy of a name in a role: a second one would take the place of the first.
#[test]
fn no_two_policies_of_a_role_have_one_name() {
    let template = template(production());
    let inline = properties(&template, "ProcessorRole")["Policies"].as_array().expect("policies");
    let beside = &properties(&template, "ProcessorPolicy")["PolicyName"];
    assert_eq!(beside, "ProcessorPolicy");
    assert!(inline.iter().all(|policy| policy["PolicyName"] != *beside), "{inline:?}");

    let mut stack = Stack::new("shared");
    let queue = stack.add(id!("Orders"), Queue::new());
    let role = stack.add(id!("Shared"), aws::iam::Role::new(Policy::trusting("lambda.amazonaws.com")));
    for id in [id!("First"), id!("Second")] {
        stack.add(id, handler().role(&role).grant(queue.send()));
    }
    let template = self::template(stack);
    let names = ["FirstPolicy", "SecondPolicy"].map(|id| properties(&template, id)["PolicyName"].clone());
    assert_eq!(names, ["FirstPolicy", "SecondPolicy"]);
}

#[test]
fn a_bucket_with_a_name_is_let_in_by_it() {
    let mut stack = Stack::new("pictures");
    let uploads = stack.add(id!("Uploads"), Bucket::new().name("my-uploads"));
    stack.add(
        id!("Flip"),
        handler()
            .on(trigger::Bucket::of(&uploads, ObjectEvents::created().ending(".png")))
            .on(trigger::Bucket::of(&uploads, ObjectEvents::removed().ending(".png"))),
    );
    let template = template(stack);
    assert_eq!(
        properties(&template, "FlipFromUploads")["SourceArn"],
        plain!({ "Fn::Sub": "arn:${AWS::Partition}:s3:::my-uploads" })
    );
    let told = &properties(&template, "Uploads")["NotificationConfiguration"]["LambdaConfigurations"];
    assert_eq!(told.as_array().map(Vec::len), Some(2));
    assert_eq!(ids(&template, "AWS::Lambda::Permission"), ["FlipFromUploads"]);
}

#[test]
fn a_bucket_of_a_generated_type_cannot_be_told_to_call() {
    let mut stack = Stack::new("pictures");
    let uploads = stack.add(id!("Uploads"), aws::s3::Bucket::new());
    stack.add(id!("Flip"), handler().on(trigger::Bucket::of(&uploads, ObjectEvents::created())));
    assert_eq!(rules(stack), ["bucket-notification"]);
}

/// The findings of a stack that can be deployed.
fn warnings(stack: Stack) -> Vec<&'static str> {
    let cast = stack.synth().expect("no error");
    assert!(cast.findings.iter().all(|finding| finding.severity == Severity::Warning));
    cast.findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_queue_hides_messages_for_as_long_as_the_function_may_take() {
    let stack = |visible: i64, timeout: i64| {
        let mut stack = Stack::new("orders");
        let queue = stack.add(id!("Orders"), Queue::new().visibility_timeout(visible).dead_letters_after(lit!(5)));
        stack.add(id!("Handler"), handler().timeout(timeout).on(trigger::Queue::of(&queue)));
        stack
    };
    assert_eq!(rules(stack(29, 30)), ["queue-visibility"]);
    assert_eq!(warnings(stack(30, 30)), ["queue-visibility"]);
    assert_eq!(warnings(stack(179, 30)), ["queue-visibility"]);
    assert!(warnings(stack(180, 30)).is_empty());
}

#[test]
fn a_queues_batches_and_pollers_have_limits() {
    let stack = |queue: Queue, change: fn(trigger::Queue) -> trigger::Queue| {
        let mut stack = Stack::new("orders");
        let queue = stack.add(id!("Orders"), queue.dead_letters_after(lit!(5)));
        stack.add(id!("Handler"), handler().on(change(trigger::Queue::of(&queue))));
        rules(stack)
    };
    assert_eq!(stack(Queue::new(), |queue| queue.batch_size(lit!(11))), ["queue-batch"]);
    assert_eq!(stack(Queue::new(), |queue| queue.batch_size(lit!(11)).batch_window(lit!(0))), ["queue-batch"]);
    let fifo = || Queue::fifo(Fifo::new());
    assert_eq!(stack(fifo(), |queue| queue.batch_size(lit!(11)).batch_window(lit!(1))), ["queue-batch"]);
    let few = |queue: trigger::Queue| queue.pollers(trigger::Pollers { least: lit!(1), most: lit!(2) });
    assert_eq!(stack(Queue::new(), few), ["queue-pollers"]);
}

#[test]
fn a_queue_without_dead_letters_is_told() {
    let mut stack = Stack::new("orders");
    let queue = stack.add(id!("Orders"), Queue::new());
    stack.add(id!("Handler"), handler().on(trigger::Queue::of(&queue)));
    assert_eq!(warnings(stack), ["queue-dead-letters"]);
}

#[test]
fn a_table_needs_a_stream_to_be_read() {
    let mut stack = Stack::new("users");
    let users = stack.add(id!("Users"), Table::keyed_by("id", KeyType::String));
    stack.add(id!("Handler"), handler().on(trigger::TableStream::of(&users, trigger::TableStart::Latest)));
    assert_eq!(rules(stack), ["table-stream"]);
}

#[test]
fn nothing_is_sent_to_what_keeps_an_order() {
    let stack = |change: fn(Function, &Handle<aws::sqs::Queue>) -> Function| {
        let mut stack = Stack::new("orders");
        let queue = stack.add(id!("Letters"), Queue::fifo(Fifo::new()));
        stack.add(id!("Handler"), change(handler(), &queue));
        rules(stack)
    };
    assert_eq!(stack(|function, queue| function.dead_letters(queue)), ["fifo-destination"]);
    assert_eq!(
        stack(|function, queue| function.asynchronous(AsyncCalls::new().on_failure(queue))),
        ["fifo-destination"]
    );
    let mut stack = Stack::new("orders");
    let topic = stack.add(id!("Placed"), Topic::fifo(Fifo::new()));
    stack.add(id!("Handler"), handler().on(trigger::Topic::of(&topic)));
    assert_eq!(rules(stack), ["fifo-subscription"]);
}

#[test]
fn a_function_with_a_role_that_it_is_given() {
    let mut stack = Stack::new("orders");
    let queue = stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(30)).dead_letters_after(lit!(5)));
    let role = stack.add(id!("Shared"), aws::iam::Role::new(Policy::trusting("lambda.amazonaws.com")));
    let function = stack.add(id!("Handler"), handler().role(&role).on(trigger::Queue::of(&queue)));
    stack.add(id!("Prod"), Alias::of(&function, "prod").on(trigger::Queue::of(&queue)));
    let template = template(stack);
    assert_eq!(properties(&template, "Handler")["Role"], plain!({ "Fn::GetAtt": ["Shared", "Arn"] }));
    assert!(template["Resources"]["HandlerRole"].is_null());
    assert_eq!(properties(&template, "HandlerPolicy")["Roles"], plain!([{ "Ref": "Shared" }]));
    // Lambda asks, when a mapping is made, whether the role may read the queue
    assert_eq!(template["Resources"]["HandlerFromOrders"]["DependsOn"], "HandlerPolicy");
    assert_eq!(template["Resources"]["ProdFromOrders"]["DependsOn"], "HandlerPolicy");
}

#[test]
fn nothing_is_granted_to_a_role_from_elsewhere() {
    let arn = "arn:aws:iam::123456789012:role/shared";
    let mut stack = Stack::new("orders");
    stack.add(id!("Handler"), handler().role_arn(arn));
    assert_eq!(properties(&template(stack), "Handler")["Role"], arn);

    let mut stack = Stack::new("orders");
    let table = stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
    stack.add(id!("Handler"), handler().role_arn(arn).grant(table.read()));
    assert_eq!(rules(stack), ["grant-role"]);
}

#[test]
fn what_a_function_cannot_be() {
    let stack = |function: Function| {
        let mut stack = Stack::new("orders");
        stack.add(id!("Handler"), function);
        rules(stack)
    };
    let layer = "arn:aws:lambda:eu-west-1:123456789012:layer:x:4";
    let layers = |count: usize| (0..count).fold(handler(), |function, _| function.layer(layer));
    assert_eq!(stack(layers(6)), ["function-layers"]);
    assert_eq!(stack(handler().switched_off().reserved_concurrency(lit!(1))), ["switched-off"]);
    assert_eq!(stack(handler().code_key(CustomerKey::arn("arn:aws:kms:eu-west-1:123456789012:key/x"))), ["code-key"]);
    assert_eq!(stack(Function::image("x/y:1").layer(layer)), ["image-function"]);
    assert_eq!(stack(Function::image("x/y:1").snap_start()), ["image-function"]);
    assert_eq!(stack(Function::node("index.handler", CODE).snap_start()), ["snap-start"]);
    assert_eq!(stack(handler().snap_start().temporary_storage(lit!(513))), ["snap-start"]);
    assert_eq!(stack(Function::new(Runtime::Java25, "Orders::handle", CODE)), ["inline-code", "inline-code"]);
    assert_eq!(stack(Function::python("a handler", Code::directory("app"))), ["handler-name"]);
}

#[test]
fn a_layer_is_not_text() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Tools"), LayerVersion::of("print(1)"));
    assert_eq!(rules(stack), ["inline-code"]);
}

/// A function URL asks for a login unless its author says otherwise, in a word that one sees.
#[test]
fn a_url_is_for_callers_with_a_login() {
    let template = template(production());
    let url = properties(&template, "ProcessorUrl");
    assert_eq!(url["AuthType"], "AWS_IAM");
    assert_eq!(url["Qualifier"], "prod");
    assert_eq!(url["TargetFunctionArn"], plain!({ "Fn::GetAtt": ["Processor", "Arn"] }));
    assert_eq!(template["Resources"]["ProcessorUrl"]["DependsOn"], "ProcessorProd");
    let public = self::template(elsewhere());
    assert_eq!(properties(&public, "ReaderUrl")["AuthType"], "NONE");
    assert_eq!(properties(&public, "ReaderUrlPermission")["FunctionUrlAuthType"], "NONE");
    assert_eq!(properties(&public, "ReaderUrlInvokePermission")["InvokedViaFunctionUrl"], true);
}

#[test]
fn no_credentials_from_everywhere() {
    let mut stack = Stack::new("orders");
    let function = stack.add(id!("Handler"), handler());
    let cors = UrlCors::from(["*"]).credentials().methods(["OPTIONS"]);
    stack.add(id!("Url"), FunctionUrl::of(&function).cors(cors));
    assert_eq!(rules(stack), ["url-cors", "url-cors"]);
}

#[test]
fn functions_and_aliases_are_data() {
    let function = plain!({
        "runtime": "python3.13",
        "handler": "index.handler",
        "code": { "inline": CODE },
        "timeout": 10,
        "on": [{ "queue": "Orders", "batch_size": 5, "partial_batches": true }],
        "asynchronous": { "retries": 1, "on_failure": { "queue": "Orders" } },
    });
    let alias = plain!({
        "function": "Handler",
        "name": "prod",
        "scaled": { "least": 1, "most": 5 },
        "deploy": "Canary10Percent5Minutes",
    });
    let mut stack = Stack::new("orders");
    stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(60)).dead_letters_after(lit!(5)));
    stack.add(id!("Handler"), serde_json::from_value::<Function>(function).expect("a function"));
    stack.add(id!("Prod"), serde_json::from_value::<Alias>(alias).expect("an alias"));
    let template = template(stack);
    assert_eq!(properties(&template, "HandlerFromOrders")["BatchSize"], 5);
    assert_eq!(properties(&template, "ProdCapacity")["MaxCapacity"], 5);
}
