//! Web ACLs, rule groups and sets.

use formwork::finding::{Finding, Severity};
use formwork::prelude::*;
use serde_json::{Value as JsonValue, json as plain};

use crate::{handler, rules, template, text};

/// An API with the stages `Prod` and `Test`.
fn stages(stack: &mut Stack) -> [Handle<aws::apigateway::Stage>; 2] {
    let function = stack.add(id!("Handler"), handler());
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &function));
    [stack.add(id!("Prod"), Stage::of(&api, "prod")), stack.add(id!("Test"), Stage::of(&api, "test"))]
}

fn elsewhere() -> WebAcl {
    WebAcl::protecting_arn("arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod")
}

/// What becomes of one web ACL with this in it.
#[track_caller]
fn acl(web_acl: WebAcl) -> JsonValue {
    let mut stack = Stack::new("orders");
    stack.add(id!("Firewall"), web_acl);
    template(stack)["Resources"]["Firewall"]["Properties"].clone()
}

/// The one rule of a web ACL.
#[track_caller]
fn rule(rule: impl Into<waf::Rule>) -> JsonValue {
    let acl = acl(elsewhere().rule(rule));
    assert_eq!(acl["Rules"].as_array().map(Vec::len), Some(1));
    acl["Rules"][0].clone()
}

/// The statement that it comes to.
#[track_caller]
fn statement(matching: waf::Matching) -> JsonValue {
    rule(waf::Rule::matching(name!("Rule"), matching))["Statement"].clone()
}

/// What is wrong with a web ACL.
#[track_caller]
fn wrong(web_acl: WebAcl) -> Vec<&'static str> {
    let mut stack = Stack::new("orders");
    stack.add(id!("Firewall"), web_acl);
    rules(stack)
}

/// What is said of a web ACL that is not wrong.
#[track_caller]
fn remarks(web_acl: WebAcl) -> Vec<Finding> {
    let mut stack = Stack::new("orders");
    stack.add(id!("Firewall"), web_acl);
    stack.synth().expect("no mistake").findings
}

fn forwarded() -> waf::Forwarded {
    waf::Forwarded::by("X-Forwarded-For", waf::Fallback::NoMatch)
}

/// Every kind of rule, statement, field, action and setting: what the linters are run over.
fn everything() -> Stack {
    let mut stack = Stack::new("everything");
    let [prod, test] = stages(&mut stack);
    let office = stack.add(id!("Office"), waf::IpSet::v4(["192.0.2.0/24", "198.51.100.7/32"]).describe("the office"));
    let guests = stack.add(id!("Guests"), waf::IpSet::v6(["2001:db8::/32"]));
    let public = stack.add(id!("Public"), waf::RegexSet::new(["^/prod/orders", "^/prod/health$"]));
    let basics = stack.add(
        id!("Basics"),
        waf::RuleGroup::new()
            .rule(waf::Rule::rate_per_ip(lit!(100), Window::Minutes1).answer_429(60))
            .rule(waf::Rule::matching(name!("Curl"), waf::header("user-agent").starts_with("curl/")).count()),
    );
    let sorry = waf::Response::new(lit!(403)).header("X-Reason", "waf").json("Sorry", r#"{"message": "not you"}"#);
    let login = waf::Login { payload: waf::Payload::Json, username: "/user".into(), password: "/password".into() };
    let paths =
        waf::Registration { page: val("/prod/new"), creation: val("/prod/users"), payload: waf::Payload::FormEncoded };
    let text = waf::query_string()
        .after([waf::Transform::UrlDecode, waf::Transform::HtmlEntityDecode, waf::Transform::Lowercase])
        .contains("drop table");
    let body = waf::body(waf::Oversize::Match).has_sql(waf::Sensitivity::High);
    let json = waf::json_body(
        waf::JsonBody::at(["/note"], waf::Oversize::Continue).values_only().when_broken(waf::Broken::AsText),
    );
    let parts = waf::headers(waf::Pairs::only(["x-a", "x-b"], waf::Oversize::NoMatch).names_only())
        .starts_with("x")
        .or(waf::cookies(waf::Pairs::except(["session"], waf::Oversize::Continue).values_only()).ends_with(";"))
        .or(waf::header_order(waf::Oversize::Continue).contains("host:"))
        .or(waf::query_argument("page").matches("^[0-9]+$"))
        .or(waf::all_query_arguments().contains_word("select"))
        .or(waf::ja3(waf::Fallback::NoMatch).equals("e7d705a3286e19ea42f587b344ee6865"))
        .or(waf::ja4(waf::Fallback::NoMatch).equals("t13d1516h2_8daaf6152771_02713d6af862"));
    let firewall = WebAcl::protecting(&prod)
        .and(&test)
        .and_arn("arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod")
        .describe("all that there is")
        .rule(
            waf::Rule::matching(name!("Office"), waf::ip_in(&office))
                .allow_with_headers([("office", "yes")])
                .label("from:office"),
        )
        .rule(waf::Rule::matching(name!("Guests"), waf::forwarded_ip_in(&guests, forwarded(), waf::Place::Any)).count())
        .rule(
            waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5)
                .answer_429(30)
                .scope_down(waf::method().equals("POST")),
        )
        .rule(
            waf::Rule::rate_per_forwarded_ip(forwarded(), lit!(1000), Window::Minutes2)
                .captcha()
                .captcha_immunity(lit!(600)),
        )
        .rule(waf::Rule::rate_per_header("x-api-key", lit!(1000), Window::Minutes1).answer(sorry.clone()))
        .rule(waf::Rule::rate_of_all(lit!(10), Window::Minutes10, waf::path().starts_with("/prod/admin")).challenge())
        .rule(
            waf::Rule::rate_per(
                waf::Key::cookie("session")
                    .after([waf::Transform::Lowercase])
                    .and(waf::Key::query_argument("page"))
                    .and(waf::Key::query_string())
                    .and(waf::Key::path())
                    .and(waf::Key::ip()),
                lit!(10),
                Window::Minutes1,
            )
            .named(name!("ByText")),
        )
        .rule(
            waf::Rule::rate_per(
                waf::Key::forwarded_ip(forwarded())
                    .and(waf::Key::method())
                    .and(waf::Key::label_namespace("awswaf:clientip:geo:country:"))
                    .and(waf::Key::ja3(waf::Fallback::Match))
                    .and(waf::Key::asn()),
                lit!(10),
                Window::Minutes1,
            )
            .named(name!("ByOrigin")),
        )
        .rule(
            waf::Rule::rate_per(waf::Key::ja4(waf::Fallback::NoMatch), lit!(10), Window::Minutes1)
                .named(name!("ByClient")),
        )
        .rule(waf::Rule::block_countries(&[Country::KP]))
        .rule(waf::Rule::only_countries(&[Country::DE, Country::FR]).count_with_headers([("far", "yes")]))
        .rule(waf::Rule::allow_countries(&[Country::AT]))
        .rule(waf::Rule::matching(name!("ForwardedCountry"), waf::forwarded_country_in(&[Country::IR], forwarded())))
        .rule(waf::Rule::matching(
            name!("Networks"),
            waf::asn_in(&[64496]).or(waf::forwarded_asn_in(&[64511], forwarded())),
        ))
        .rule(waf::Rule::matching(name!("Labels"), waf::label("from:office").and(!waf::label_namespace("from:"))))
        .rule(waf::Rule::matching(
            name!("Text"),
            text.or(body).or(json.clone().has_script()).or(json.size_over(lit!(100))),
        ))
        .rule(waf::Rule::matching(name!("Parts"), parts).challenge().challenge_immunity(lit!(900)))
        .rule(waf::Rule::matching(name!("NotPublic"), !waf::path().matches_any_of(&public)).answer(sorry))
        .rule(
            waf::Rule::group(name!("Basics"), &basics)
                .only_count("RatePerIp")
                .override_rule("Curl", waf::Action::captcha()),
        )
        .rule(
            waf::Rule::managed(Managed::CommonRuleSet)
                .only_count("SizeRestrictions_BODY")
                .count()
                .version("Version_1.0"),
        )
        .rule(
            waf::Rule::managed(waf::BotControl::targeted().without_machine_learning())
                .scope_down(waf::method().equals("GET")),
        )
        .rule(waf::Rule::managed(waf::AccountTakeover::at("/prod/login", login)))
        .rule(waf::Rule::managed(
            waf::AccountCreation::at(paths).regex_in_path().email("email").phone(["phone"]).address(["street", "town"]),
        ))
        .rule(waf::Rule::managed(
            waf::AntiDdos::with_challenge()
                .exempt("^/prod/")
                .challenge(waf::Eagerness::Low)
                .block(waf::Eagerness::Medium),
        ))
        .block_by_default()
        .body_limit(waf::BodyLimit::Kb32)
        .token_domain("example.com")
        .captcha_immunity(lit!(300))
        .challenge_immunity(lit!(300))
        .log(
            waf::Log::new()
                .redact_header("X-Session")
                .redact_query_string()
                .redact_path()
                .redact_method()
                .keep_if_any([waf::LogWhen::Blocked, waf::LogWhen::Counted])
                .drop_if_all([waf::LogWhen::Allowed, waf::LogWhen::Label("awswaf:1:webacl:a:b".into())])
                .otherwise_drop(),
        );
    stack.add(id!("Firewall"), firewall);
    stack
}

/// The linters are run over this file's template too: `WAF_TEMPLATE=<file> cargo test --test constructs everything_at_once`, then `cfn-lint <file>`.
#[test]
fn everything_at_once() {
    let text = text(everything());
    if let Ok(path) = std::env::var("WAF_TEMPLATE") {
        std::fs::write(path, &text).expect("a file");
    }
    // what belongs to the API has tests of its own
    let mut template: JsonValue = serde_json::from_str(&text).expect("JSON");
    if let Some(resources) = template["Resources"].as_object_mut() {
        resources.retain(|id, resource| id == "FirewallLog" || resource["Type"].to_string().contains("WAFv2"));
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(&template).expect("JSON"));
}

#[test]
fn stages_share_a_web_acl_and_are_associated_one_after_the_other() {
    let mut stack = Stack::new("orders");
    let [prod, test] = stages(&mut stack);
    stack.add(id!("Firewall"), WebAcl::protecting(&prod).and(&test).and_arn(sub!("arn:{}:elsewhere", partition())));
    let resources = &template(stack)["Resources"];
    assert!(resources["FirewallOnProd"]["DependsOn"].is_null());
    assert_eq!(resources["FirewallOnTest"]["DependsOn"], "FirewallOnProd");
    assert_eq!(resources["FirewallAssociation"]["DependsOn"], "FirewallOnTest");
    let arn = "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Orders}/stages/${Prod}";
    assert_eq!(resources["FirewallOnProd"]["Properties"]["ResourceArn"], plain!({ "Fn::Sub": arn }));
}

#[test]
fn a_stage_has_one_web_acl() {
    let mut stack = Stack::new("orders");
    let [prod, test] = stages(&mut stack);
    stack.add(id!("One"), WebAcl::protecting(&prod));
    stack.add(id!("Two"), WebAcl::protecting(&test).and(&prod).and(&test));
    let findings = stack.synth().expect_err("two mistakes");
    let said: Vec<_> = findings.iter().map(|finding| (finding.rule, finding.message.as_str())).collect();
    assert_eq!(
        said,
        [("waf-stage", "`One` is in front of stage `Prod` as well"), ("waf-stage", "stage `Test` stands twice")]
    );
}

#[test]
fn a_rate_rule_answers_429_in_one_word() {
    let rule = rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).answer_429(30));
    let headers = plain!([{ "Name": "Retry-After", "Value": "30" }]);
    let response = plain!({ "ResponseCode": 429, "ResponseHeaders": headers });
    assert_eq!(rule["Action"], plain!({ "Block": { "CustomResponse": response } }));
}

#[test]
fn each_api_key_has_a_rate() {
    let rule = rule(waf::Rule::rate_per_header("x-api-key", lit!(1000), Window::Minutes1));
    let none = plain!([{ "Priority": 0, "Type": "NONE" }]);
    let keys = plain!([{ "Header": { "Name": "x-api-key", "TextTransformations": none } }]);
    let rate = plain!({
        "AggregateKeyType": "CUSTOM_KEYS",
        "CustomKeys": keys,
        "EvaluationWindowSec": 60,
        "Limit": 1000,
    });
    assert_eq!(rule["Statement"], plain!({ "RateBasedStatement": rate }));
}

#[test]
fn a_rate_of_all_is_always_scoped_down() {
    let posts = || waf::method().equals("POST");
    let one = rule(waf::Rule::rate_of_all(lit!(10), Window::Minutes1, posts()));
    let rate = &one["Statement"]["RateBasedStatement"];
    assert_eq!(rate["AggregateKeyType"], "CONSTANT");
    assert_eq!(rate["ScopeDownStatement"], statement(posts()));
    let admin = || waf::path().starts_with("/prod/admin");
    let both = rule(waf::Rule::rate_of_all(lit!(10), Window::Minutes1, posts()).scope_down(admin()));
    assert_eq!(both["Statement"]["RateBasedStatement"]["ScopeDownStatement"], statement(posts().and(admin())));
}

#[test]
fn an_address_in_a_header_says_which() {
    let wanted = plain!({ "FallbackBehavior": "NO_MATCH", "HeaderName": "X-Forwarded-For" });
    let by_address = rule(waf::Rule::rate_per_forwarded_ip(forwarded(), lit!(10), Window::Minutes1));
    assert_eq!(by_address["Statement"]["RateBasedStatement"]["ForwardedIPConfig"], wanted);
    let keys = waf::Key::forwarded_ip(forwarded()).and(waf::Key::path());
    let by_keys = rule(waf::Rule::rate_per(keys, lit!(10), Window::Minutes1));
    assert_eq!(by_keys["Statement"]["RateBasedStatement"]["ForwardedIPConfig"], wanted);
    let country = statement(waf::forwarded_country_in(&[Country::DE], forwarded()));
    assert_eq!(country["GeoMatchStatement"]["ForwardedIPConfig"], wanted);
}

#[test]
fn statements_join_without_needless_nesting() {
    let part = |name| waf::header(name).equals("1");
    let joined = statement(part("a").and(part("b")).and(part("c")));
    assert_eq!(joined["AndStatement"]["Statements"].as_array().map(Vec::len), Some(3));
    let either = statement(part("a").or(part("b").and(part("c"))));
    assert_eq!(either["OrStatement"]["Statements"][1], statement(part("b").and(part("c"))));
    assert_eq!(statement(!!part("a")), statement(part("a")));
    assert_eq!(statement(part("a").not()), plain!({ "NotStatement": { "Statement": statement(part("a")) } }));
}

#[test]
fn more_than_fifty_countries_are_split() {
    use Country::*;
    let some = [
        AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD, BE, BF, BG, BH, BI, BJ, BL, BM, BN,
        BO, BQ, BR, BS, BT, BV, BW, BY, BZ, CA, CC, CD, CF, CG, CH, CI, CK, CL, CM, CN, CO, CR, CU, AD,
    ];
    let statement = statement(waf::country_in(&some));
    let statements = statement["OrStatement"]["Statements"].as_array().expect("two statements");
    let codes = |at: usize| statements[at]["GeoMatchStatement"]["CountryCodes"].as_array().map(Vec::len);
    assert_eq!([codes(0), codes(1)], [Some(50), Some(1)]);
}

#[test]
fn sets_are_referred_to_by_handle_or_arn() {
    let mut stack = Stack::new("orders");
    let office = stack.add(id!("Office"), waf::IpSet::v4(["192.0.2.0/24"]));
    let far = sub!("arn:{}:wafv2:eu-west-1:123456789012:regional/ipset/far/id", partition());
    let web_acl = elsewhere()
        .rule(waf::Rule::block_ips(&office))
        .rule(waf::Rule::matching(name!("Far"), waf::ip_in(far)))
        .rule(waf::Rule::matching(
            name!("Near"),
            waf::ip_in("arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/near/id"),
        ));
    stack.add(id!("Firewall"), web_acl);
    let template = template(stack);
    let rules = &template["Resources"]["Firewall"]["Properties"]["Rules"];
    let arn = |at: usize| &rules[at]["Statement"]["IPSetReferenceStatement"]["Arn"];
    assert_eq!(*arn(0), plain!({ "Fn::GetAtt": ["Office", "Arn"] }));
    assert!(arn(1)["Fn::Sub"].is_string());
    assert_eq!(*arn(2), "arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/near/id");
}

#[test]
fn bodies_stand_once_whoever_answers_with_them() {
    let sorry = waf::Response::new(lit!(403)).text("Sorry", "not you");
    let web_acl = elsewhere()
        .rule(waf::Rule::block_countries(&[Country::KP]).answer(sorry.clone()))
        .rule(waf::Rule::matching(name!("Curl"), waf::header("user-agent").contains("curl")).answer(sorry.clone()))
        .answer_by_default(sorry);
    let acl = acl(web_acl);
    let bodies = plain!({ "Sorry": { "Content": "not you", "ContentType": "TEXT_PLAIN" } });
    assert_eq!(acl["CustomResponseBodies"], bodies);
    assert_eq!(acl["DefaultAction"]["Block"]["CustomResponse"]["CustomResponseBodyKey"], "Sorry");
}

#[test]
fn two_bodies_of_one_key_are_reported() {
    let answer = |text| waf::Response::new(lit!(403)).text("Sorry", text);
    let web_acl = elsewhere()
        .rule(waf::Rule::block_countries(&[Country::KP]).answer(answer("not you")))
        .answer_by_default(answer("nor you"));
    assert_eq!(wrong(web_acl), ["waf-body"]);
}

#[test]
fn a_groups_rules_can_be_told_otherwise() {
    let rule = rule(
        waf::Rule::managed(Managed::CommonRuleSet)
            .only_count("SizeRestrictions_BODY")
            .override_rule("NoUserAgent_HEADER", waf::Action::answer(waf::Response::new(lit!(400)))),
    );
    let overrides = plain!([
        { "ActionToUse": { "Count": {} }, "Name": "SizeRestrictions_BODY" },
        { "ActionToUse": { "Block": { "CustomResponse": { "ResponseCode": 400 } } }, "Name": "NoUserAgent_HEADER" },
    ]);
    assert_eq!(rule["Statement"]["ManagedRuleGroupStatement"]["RuleActionOverrides"], overrides);
    assert_eq!(rule["OverrideAction"], plain!({ "None": {} }));
    assert!(rule["Action"].is_null());
}

#[test]
fn managed_groups_have_the_names_and_configurations_of_aws() {
    let login = waf::Login { payload: waf::Payload::Json, username: "/user".into(), password: "/password".into() };
    let paths = waf::Registration { page: val("/new"), creation: val("/users"), payload: waf::Payload::Json };
    let groups: [waf::ManagedGroup; 16] = [
        Managed::CommonRuleSet.into(),
        Managed::AdminProtectionRuleSet.into(),
        Managed::KnownBadInputsRuleSet.into(),
        Managed::SqliRuleSet.into(),
        Managed::LinuxRuleSet.into(),
        Managed::UnixRuleSet.into(),
        Managed::WindowsRuleSet.into(),
        Managed::PhpRuleSet.into(),
        Managed::WordPressRuleSet.into(),
        Managed::AmazonIpReputationList.into(),
        Managed::AnonymousIpList.into(),
        waf::BotControl::common().into(),
        waf::AccountTakeover::at("/login", login).into(),
        waf::AccountCreation::at(paths).into(),
        waf::AntiDdos::without_challenge().into(),
        waf::ManagedGroup::of_vendor("Acme", "AcmeRules"),
    ];
    let mut seen = String::new();
    for group in groups {
        let statement = rule(waf::Rule::managed(group))["Statement"]["ManagedRuleGroupStatement"].clone();
        let (vendor, name) = (&statement["VendorName"], &statement["Name"]);
        seen += &format!("{vendor} {name} {}\n", statement["ManagedRuleGroupConfigs"]);
    }
    insta::assert_snapshot!(seen);
}

#[test]
fn answers_are_looked_at_for_cloudfront_only() {
    let login = || waf::Login { payload: waf::Payload::Json, username: "/user".into(), password: "/password".into() };
    let answer = waf::Answer::status(waf::Outcomes { success: [200], failure: [401, 403] });
    let group = || waf::Rule::managed(waf::AccountTakeover::at("/login", login()).answer(answer.clone()));
    assert_eq!(wrong(elsewhere().rule(group())), ["waf-answer"]);
    let acl = acl(WebAcl::for_cloudfront().rule(group()).body_limit(waf::BodyLimit::Kb64));
    let config = &acl["Rules"][0]["Statement"]["ManagedRuleGroupStatement"]["ManagedRuleGroupConfigs"][0];
    let codes = plain!({ "StatusCode": { "FailureCodes": [401, 403], "SuccessCodes": [200] } });
    assert_eq!(config["AWSManagedRulesATPRuleSet"]["ResponseInspection"], codes);
    assert_eq!(acl["Scope"], "CLOUDFRONT");
    let limit = plain!({ "CLOUDFRONT": { "DefaultSizeInspectionLimit": "KB_64" } });
    assert_eq!(acl["AssociationConfig"]["RequestBody"], limit);
}

#[test]
fn scopes_fit() {
    let mut stack = Stack::new("orders");
    let office = stack.add(id!("Office"), waf::IpSet::v4(["192.0.2.0/24"]));
    let basics = stack.add(id!("Basics"), waf::RuleGroup::new().for_cloudfront());
    stack.add(id!("Edge"), WebAcl::for_cloudfront().rule(waf::Rule::block_ips(&office)));
    stack.add(id!("Region"), elsewhere().rule(waf::Rule::group(name!("Basics"), &basics)));
    stack.add(id!("Both"), WebAcl::for_cloudfront().and_arn("arn:aws:apigateway:eu-west-1::/restapis/a/stages/b"));
    assert_eq!(rules(stack), ["waf-scope"; 3]);
}

#[test]
fn the_log_has_the_name_that_waf_asks_for_and_no_secrets() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Firewall"), elsewhere().log(waf::Log::new().retention(Retention::Days30).show_header("Cookie")));
    let resources = &template(stack)["Resources"];
    let group = &resources["FirewallLog"];
    let name = group["Properties"]["LogGroupName"]["Fn::Sub"][0].as_str().unwrap_or_default();
    assert!(name.starts_with("aws-waf-logs-"), "{name}");
    assert_eq!(group["Properties"]["RetentionInDays"], 30);
    assert_eq!(group["DeletionPolicy"], "Retain");
    let logging = &resources["FirewallLogging"]["Properties"];
    // without the `:*` that the group's attribute ends in
    let arn = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${FirewallLog}";
    assert_eq!(logging["LogDestinationConfigs"], plain!([{ "Fn::Sub": arn }]));
    let header = |name: &str| plain!({ "SingleHeader": { "Name": name } });
    assert_eq!(logging["RedactedFields"], plain!([header("authorization"), header("x-api-key")]));
}

#[test]
fn a_log_elsewhere_has_the_right_name() {
    let log = |arn: &str| elsewhere().log(waf::Log::to(arn));
    let right = "arn:aws:firehose:eu-west-1:123456789012:deliverystream/aws-waf-logs-orders";
    let mut stack = Stack::new("orders");
    stack.add(id!("Firewall"), log(right));
    assert!(template(stack)["Resources"]["FirewallLog"].is_null());
    assert_eq!(wrong(log("arn:aws:s3:::orders-logs")), ["waf-log"]);
    assert_eq!(wrong(elsewhere().log(waf::Log::new().otherwise_drop())), ["waf-log"]);
}

#[test]
fn a_rule_group_says_what_it_needs() {
    let group = |given: Option<i64>| {
        let rules = waf::RuleGroup::new()
            .rule(waf::Rule::matching(name!("Script"), waf::all_query_arguments().has_script()))
            .rule(waf::Rule::rate_per_ip(lit!(10), Window::Minutes1));
        let mut stack = Stack::new("orders");
        stack.add(id!("Basics"), given.map_or(rules.clone(), |units| rules.capacity(units)));
        stack.synth().expect("no mistake")
    };
    let capacity = |cast: &formwork::Cast| {
        let template: JsonValue = serde_json::from_str(&cast.template.to_json()).expect("JSON");
        template["Resources"]["Basics"]["Properties"]["Capacity"].clone()
    };
    // 40 for the script, 10 for all arguments, 2 for the rate: 52, in steps of fifty
    let computed = group(None);
    assert_eq!((capacity(&computed), computed.findings.len()), (plain!(100), 0));
    let scarce = group(Some(20));
    assert_eq!(capacity(&scarce), 20);
    assert_eq!(scarce.findings[0].rule, "waf-capacity");
}

#[test]
fn capacity_is_estimated() {
    let base = || {
        elsewhere()
            .rule(waf::Rule::managed(Managed::CommonRuleSet))
            .rule(waf::Rule::managed(Managed::KnownBadInputsRuleSet))
            .rule(waf::Rule::managed(Managed::SqliRuleSet))
            .rule(waf::Rule::managed(Managed::LinuxRuleSet))
            .rule(waf::Rule::managed(Managed::WindowsRuleSet))
            .rule(waf::Rule::group(name!("Far"), "arn:aws:wafv2:eu-west-1:123456789012:regional/rulegroup/far/id"))
    };
    assert!(remarks(base()).is_empty());
    let over = remarks(base().rule(waf::Rule::block_countries(&[Country::KP])));
    let said: Vec<_> = over.iter().map(|finding| (finding.severity, finding.message.as_str())).collect();
    let message =
        "its rules need about 1501 capacity units (an estimate, without Far); above 1500 each request costs extra";
    assert_eq!(said, [(Severity::Warning, message)]);
}

#[test]
fn too_much_capacity_is_an_error() {
    let mut web_acl = elsewhere();
    for at in 0..30 {
        let scripts = (0..5).map(|n| waf::header(&format!("x-{n}")).has_script()).reduce(waf::Matching::or);
        web_acl = web_acl.rule(waf::Rule::matching(format!("Rule{at}"), scripts.expect("five")));
    }
    assert_eq!(wrong(web_acl), ["waf-capacity"]);
}

#[test]
fn what_the_service_refuses_is_reported() {
    let header = |name: &str| waf::header(name).equals("1");
    let one = |matching| elsewhere().rule(waf::Rule::matching(name!("Rule"), matching));
    let rate = |keys: waf::Keys<2>| elsewhere().rule(waf::Rule::rate_per(keys, lit!(10), Window::Minutes1));
    let answer = |response| elsewhere().rule(waf::Rule::block_countries(&[Country::KP]).answer(response));
    let labelled = |label: &str| elsewhere().rule(waf::Rule::block_countries(&[Country::KP]).count().label(label));
    let cases = [
        ("waf-rule-name", elsewhere().rule(waf::Rule::matching("Not a name".to_owned(), header("a")))),
        ("waf-rule-name", elsewhere().rule(waf::Rule::matching("Default_Action".to_owned(), header("a")))),
        ("waf-rule-name", one(header("a")).rule(waf::Rule::matching(name!("Rule"), header("b")))),
        ("waf-priority", one(header("a")).rule(waf::Rule::matching(name!("Other"), header("b")).priority(0))),
        ("waf-countries", one(waf::country_in(&[]))),
        ("waf-networks", one(waf::asn_in(&[]))),
        ("waf-field", one(header(""))),
        ("waf-field", one(header(&"x".repeat(65)))),
        ("waf-field", one(waf::json_body(waf::JsonBody::at(["note"], waf::Oversize::Match)).equals("1"))),
        ("waf-text", one(waf::path().equals(""))),
        ("waf-text", one(waf::path().equals("x".repeat(201)))),
        ("waf-text", one(waf::path().contains_word("two words"))),
        ("waf-regex", one(waf::path().matches(&"x".repeat(513)))),
        ("waf-label", one(waf::label_namespace("team"))),
        ("waf-label", one(waf::label("team:"))),
        ("waf-label", labelled("team lead")),
        ("waf-label", labelled("aws:team")),
        ("waf-forwarded", one(waf::forwarded_asn_in(&[1], waf::Forwarded::by("X Forwarded", waf::Fallback::Match)))),
        ("waf-rate-keys", rate(waf::Key::method().and(waf::Key::method()))),
        ("waf-rate-keys", rate(waf::Key::header("a").and(waf::Key::header("A")))),
        ("waf-label", rate(waf::Key::label_namespace("team").and(waf::Key::method()))),
        ("waf-header", answer(waf::Response::new(lit!(403)).header("not a header", "1"))),
        ("waf-header", answer(waf::Response::new(lit!(403)).header("x-empty", ""))),
        ("waf-body", answer(waf::Response::new(lit!(403)).text("Sorry", &"x".repeat(4097)))),
        ("waf-body", answer(waf::Response::new(lit!(403)).text("so sorry", "x"))),
        ("waf-override", elsewhere().rule(waf::Rule::managed(Managed::LinuxRuleSet).only_count("A").only_count("A"))),
        ("waf-override", elsewhere().rule(waf::Rule::managed(Managed::LinuxRuleSet).only_count("not a rule"))),
    ];
    for (at, (rule, web_acl)) in cases.into_iter().enumerate() {
        assert_eq!(wrong(web_acl), [rule], "case {at}");
    }
}

#[test]
fn a_web_acl_takes_ten_rate_rules() {
    let rates = |count: usize| {
        (0..count).fold(elsewhere(), |acl, at| {
            acl.rule(waf::Rule::rate_per_ip(lit!(10), Window::Minutes1).named(format!("Rate{at}")))
        })
    };
    assert!(remarks(rates(10)).is_empty());
    assert_eq!(wrong(rates(11)), ["waf-rate-rules"]);
}

#[test]
fn a_web_acl_takes_fifty_references() {
    let arn = "arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/far/id";
    let sets = |count: usize| {
        let sets = (0..count).map(|_| waf::ip_in(arn)).reduce(waf::Matching::or);
        elsewhere().rule(waf::Rule::matching(name!("Far"), sets.expect("some")))
    };
    assert!(remarks(sets(50)).is_empty());
    assert_eq!(wrong(sets(51)), ["waf-references"]);
}

#[test]
fn labels_are_given_before_they_are_looked_for() {
    let gives = || waf::Rule::matching(name!("Gives"), waf::path().equals("/prod/a")).count().label("a");
    let looks = || waf::Rule::matching(name!("Looks"), waf::label("a"));
    assert!(remarks(elsewhere().rule(gives()).rule(looks())).is_empty());
    let said = remarks(elsewhere().rule(looks()).rule(gives()));
    let message = "rule `Looks` looks for the label `a`, which only `Gives` after it gives";
    assert_eq!(said.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(), [message]);
}

#[test]
fn blocks_of_addresses_are_checked() {
    let said = |set: waf::IpSet| {
        let mut stack = Stack::new("orders");
        stack.add(id!("Office"), set);
        let findings = stack.synth().err().unwrap_or_default();
        findings.into_iter().map(|finding| finding.help.unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(said(waf::IpSet::v4(["192.0.2.1"])), ["one address is written as a block: `192.0.2.1/32`"]);
    assert_eq!(said(waf::IpSet::v4(["0.0.0.0/0"])), ["a block is /1 to /32"]);
    assert_eq!(said(waf::IpSet::v4(["192.0.2.256/32"])), ["a block is written like `192.0.2.0/24`"]);
    assert_eq!(said(waf::IpSet::v6(["2001:db8::"])), ["one address is written as a block: `2001:db8::/128`"]);
    let other = "a set has addresses of one version; put the others in a set of their own";
    assert_eq!(said(waf::IpSet::v6(["192.0.2.0/24"])), [other]);
    assert!(said(waf::IpSet::v6(["2001:db8::/32"])).is_empty());
}

#[test]
fn each_rule_has_metrics() {
    let mut stack = Stack::new("orders");
    let firewall = stack.add(id!("Firewall"), elsewhere().rule(waf::Rule::rate_per_ip(lit!(10), Window::Minutes1)));
    let edge =
        stack.add(id!("Edge"), WebAcl::for_cloudfront().rule(waf::Rule::block_countries(&[Country::KP]).count()));
    stack.add(id!("Captcha"), Alarm::on(firewall.captcha_by("RatePerIp")).above(1));
    stack.add(id!("Counted"), Alarm::on(edge.counted_by("BlockedCountries")).above(1));
    let resources = &template(stack)["Resources"];
    assert_eq!(resources["Captcha"]["Properties"]["MetricName"], "CaptchaRequests");
    let names = |id: &str| {
        let dimensions = resources[id]["Properties"]["Dimensions"].as_array().cloned().unwrap_or_default();
        dimensions.iter().map(|dimension| dimension["Name"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("Captcha"), ["Region", "Rule", "WebACL"]);
    // CloudFront's metrics know no region
    assert_eq!(names("Counted"), ["Rule", "WebACL"]);
}

#[test]
fn a_web_acl_can_come_from_data() {
    let data = plain!({
        "protecting_arns": "arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod",
        "rules": [
            { "rate_per": 100, "keys": [{ "header": "x-api-key" }], "in": "1m" },
            { "matching": { "not": { "ip_in": "Office" } }, "name": "Office", "action": "count" },
            { "managed": "CommonRuleSet" },
        ],
    });
    let web_acl: WebAcl = serde_json::from_value(data).expect("a web ACL");
    let mut stack = Stack::new("orders");
    stack.add(id!("Office"), waf::IpSet::v4(["192.0.2.0/24"]));
    stack.add(id!("Firewall"), web_acl);
    let template = template(stack);
    let rules = &template["Resources"]["Firewall"]["Properties"]["Rules"];
    let set = &rules[1]["Statement"]["NotStatement"]["Statement"]["IPSetReferenceStatement"];
    assert_eq!(set["Arn"], plain!({ "Fn::GetAtt": ["Office", "Arn"] }));
    assert_eq!(rules[2]["OverrideAction"], plain!({ "None": {} }));
}

/// What the types exclude in Rust is reported when it comes from data.
#[test]
fn what_only_data_can_say_wrong_is_reported() {
    let rule = |rule: JsonValue| -> WebAcl {
        let arn = "arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod";
        serde_json::from_value(plain!({ "protecting_arns": arn, "rules": [rule] })).expect("a web ACL")
    };
    let keys = |keys: JsonValue| rule(plain!({ "rate_per": 100, "keys": keys, "in": "1m" }));
    let allows = plain!({ "rate_per_ip": 100, "in": "1m", "action": "allow" });
    let cases = [
        ("waf-rate-keys", keys(plain!(["ip"]))),
        ("waf-rate-keys", keys(plain!(["method", "asn", "path", { "ja3": "match" }, { "ja4": "match" }, "ip"]))),
        ("waf-transformations", keys(plain!([{ "path": true, "after": ["TRIM", "LOWERCASE", "URL_DECODE", "MD5"] }]))),
        ("waf-rate-action", rule(allows)),
        ("waf-statement", rule(plain!({ "matching": { "all_of": [] }, "name": "Rule" }))),
    ];
    for (at, (rule, web_acl)) in cases.into_iter().enumerate() {
        assert_eq!(wrong(web_acl), [rule], "case {at}");
    }
}
