//! Web ACLs.

use formwork::prelude::*;
use serde_json::{Value as JsonValue, from_value, json};

use crate::{Orders, ids, properties, template};

fn rules(acl: impl FnOnce(WebAcl) -> WebAcl) -> Vec<JsonValue> {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    stack.add(id!("Firewall"), acl(WebAcl::protecting(&orders.prod)));
    let template = template(stack);
    properties(&template, "AWS::WAFv2::WebACL")["Rules"].as_array().expect("rules").clone()
}

/// The one rule of a web ACL.
fn rule(rule: impl Into<waf::Rule>) -> JsonValue {
    let mut rules = rules(|acl| acl.rule(rule));
    assert_eq!(rules.len(), 1);
    rules.remove(0)
}

fn rate() -> waf::RateRule {
    waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5)
}

fn visibility(name: &str) -> JsonValue {
    json!({ "CloudWatchMetricsEnabled": true, "MetricName": name, "SampledRequestsEnabled": true })
}

#[test]
fn the_web_acl_itself() {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    let test = stack.add(id!("Test"), Stage::of(&orders.api, "test"));
    let acl = WebAcl::protecting(&orders.prod).and(&test).describe("in front of both").rule(rate());
    stack.add(id!("Firewall"), acl);
    let template = template(stack);
    let acl = properties(&template, "AWS::WAFv2::WebACL");
    assert_eq!(acl["DefaultAction"], json!({ "Allow": {} }));
    assert_eq!(acl["Scope"], "REGIONAL");
    assert_eq!(acl["Description"], "in front of both");
    // metrics of one name are one series: two copies of a stack are told apart
    assert_eq!(acl["VisibilityConfig"]["MetricName"], json!({ "Fn::Sub": "${AWS::StackName}-Firewall" }));
    assert_eq!(ids(&template, "AWS::WAFv2::WebACLAssociation"), ["FirewallOnProd", "FirewallOnTest"]);
}

/// Stages of another stack, by their ARNs.
#[test]
fn stages_of_another_stack() {
    let mut web = Stack::new("web");
    let orders = Orders::in_stack(&mut web);
    let arn = web.export(id!("Arn"), "ARN of the stage", "web-prod", orders.api.stage_arn(&orders.prod));
    let mut firewall = Stack::new("firewall");
    firewall.add(id!("Firewall"), WebAcl::protecting_arn(&arn).rule(rate()));
    let template = template(firewall);
    assert_eq!(
        template["Resources"]["FirewallAssociation"]["Properties"]["ResourceArn"],
        json!({ "Fn::ImportValue": "web-prod" })
    );
}

#[test]
fn rate_rules() {
    assert_eq!(
        rule(rate()),
        json!({
            "Name": "RatePerIp",
            "Priority": 0,
            "Action": { "Block": {} },
            "Statement": {
                "RateBasedStatement": { "AggregateKeyType": "IP", "EvaluationWindowSec": 300, "Limit": 2000 },
            },
            "VisibilityConfig": visibility("RatePerIp"),
        })
    );
    for (window, seconds) in
        [(Window::Minutes1, 60), (Window::Minutes2, 120), (Window::Minutes5, 300), (Window::Minutes10, 600)]
    {
        let rule = rule(waf::Rule::rate_per_ip(lit!(10), window));
        assert_eq!(rule["Statement"]["RateBasedStatement"]["EvaluationWindowSec"], seconds);
    }
    assert_eq!(rule(rate().count())["Action"], json!({ "Count": {} }));
    assert_eq!(rule(rate().captcha())["Action"], json!({ "Captcha": {} }));
    assert_eq!(rule(rate().challenge())["Action"], json!({ "Challenge": {} }));
    // one code for "too fast", whichever layer says it
    assert_eq!(
        rule(rate().answer_429(60))["Action"],
        json!({ "Block": { "CustomResponse": {
            "ResponseCode": 429,
            "ResponseHeaders": [{ "Name": "Retry-After", "Value": "60" }],
        } } })
    );
    let named = rule(rate().named(name!("Slow-down_1")));
    assert_eq!(named["Name"], "Slow-down_1");
    assert_eq!(named["VisibilityConfig"], visibility("Slow-down_1"));
}

#[test]
fn country_rules() {
    let codes = json!({ "GeoMatchStatement": { "CountryCodes": ["IR", "KP"] } });
    let blocked = rule(waf::Rule::block_countries(&[Country::KP, Country::IR, Country::KP]));
    assert_eq!(blocked["Name"], "BlockedCountries");
    assert_eq!(blocked["Action"], json!({ "Block": {} }));
    assert_eq!(blocked["Statement"], codes, "sorted, each once");
    let only = rule(waf::Rule::only_countries(&[Country::KP, Country::IR]));
    assert_eq!(only["Name"], "OnlyCountries");
    assert_eq!(only["Statement"], json!({ "NotStatement": { "Statement": codes } }));
    assert_eq!(rule(waf::Rule::block_countries(&[Country::KP]).allow())["Action"], json!({ "Allow": {} }));
}

/// Every country that the code knows, in the order of the codes.
fn countries() -> Vec<Country> {
    let letters = || (b'A'..=b'Z').map(char::from);
    letters()
        .flat_map(|first| letters().map(move |second| format!("{first}{second}")))
        .filter_map(|code| {
            let country: Country = from_value(json!(code)).ok()?;
            assert_eq!(country.code(), code);
            Some(country)
        })
        .collect()
}

#[test]
fn every_country() {
    assert_eq!(countries().len(), 250);
    assert!(from_value::<Country>(json!("XX")).is_err(), "a label that WAF gives, no country");
}

/// One statement takes 50 countries.
#[test]
fn many_countries() {
    let all = countries();
    let statement = |count: usize| rule(waf::Rule::block_countries(&all[..count]))["Statement"].clone();
    assert!(statement(50).get("GeoMatchStatement").is_some());
    for (count, sizes) in [(51, vec![50, 1]), (100, vec![50, 50]), (250, vec![50; 5])] {
        let statement = statement(count);
        let statements = statement["OrStatement"]["Statements"].as_array().expect("several");
        let codes =
            |statement: &JsonValue| statement["GeoMatchStatement"]["CountryCodes"].as_array().expect("codes").clone();
        assert_eq!(statements.iter().map(|statement| codes(statement).len()).collect::<Vec<_>>(), sizes);
        let flat: Vec<JsonValue> = statements.iter().flat_map(codes).collect();
        let expected: Vec<JsonValue> = all[..count].iter().map(|country| json!(country.code())).collect();
        assert_eq!(flat, expected);
    }
    let only = rule(waf::Rule::only_countries(&all[..51]));
    assert!(only["Statement"]["NotStatement"]["Statement"].get("OrStatement").is_some());
}

#[test]
fn managed_rules() {
    let group = |rule: &JsonValue| rule["Statement"]["ManagedRuleGroupStatement"].clone();
    let plain = rule(waf::Rule::managed(Managed::CommonRuleSet));
    assert_eq!(plain["Name"], "CommonRuleSet");
    assert_eq!(plain["OverrideAction"], json!({ "None": {} }));
    assert_eq!(plain.get("Action"), None);
    assert_eq!(group(&plain), json!({ "Name": "AWSManagedRulesCommonRuleSet", "VendorName": "AWS" }));
    let counted = rule(waf::Rule::managed(Managed::CommonRuleSet).count());
    assert_eq!(counted["OverrideAction"], json!({ "Count": {} }));
    let tuned = rule(
        waf::Rule::managed(Managed::CommonRuleSet)
            .version("Version_1.17")
            .only_count("SizeRestrictions_BODY")
            .only_count("NoUserAgent_HEADER"),
    );
    assert_eq!(
        group(&tuned),
        json!({
            "Name": "AWSManagedRulesCommonRuleSet",
            "RuleActionOverrides": [
                { "ActionToUse": { "Count": {} }, "Name": "SizeRestrictions_BODY" },
                { "ActionToUse": { "Count": {} }, "Name": "NoUserAgent_HEADER" },
            ],
            "VendorName": "AWS",
            "Version": "Version_1.17",
        })
    );
    for (managed, name) in [
        (Managed::AdminProtectionRuleSet, "AWSManagedRulesAdminProtectionRuleSet"),
        (Managed::KnownBadInputsRuleSet, "AWSManagedRulesKnownBadInputsRuleSet"),
        (Managed::SqliRuleSet, "AWSManagedRulesSQLiRuleSet"),
        (Managed::LinuxRuleSet, "AWSManagedRulesLinuxRuleSet"),
        (Managed::UnixRuleSet, "AWSManagedRulesUnixRuleSet"),
        (Managed::WindowsRuleSet, "AWSManagedRulesWindowsRuleSet"),
        (Managed::PhpRuleSet, "AWSManagedRulesPHPRuleSet"),
        (Managed::WordPressRuleSet, "AWSManagedRulesWordPressRuleSet"),
        (Managed::AmazonIpReputationList, "AWSManagedRulesAmazonIpReputationList"),
        (Managed::AnonymousIpList, "AWSManagedRulesAnonymousIpList"),
    ] {
        assert_eq!(group(&rule(waf::Rule::managed(managed)))["Name"], name);
    }
}

/// A rule's place is where it stands, or what it says; the next one follows.
#[test]
fn priorities() {
    let priorities = |rules: Vec<JsonValue>| {
        rules.iter().map(|rule| (rule["Name"].clone(), rule["Priority"].clone())).collect::<Vec<_>>()
    };
    let named = |name: &str, priority: i64| (json!(name), json!(priority));
    let three = rules(|acl| {
        acl.rule(rate())
            .rule(waf::Rule::block_countries(&[Country::KP]))
            .rule(waf::Rule::managed(Managed::CommonRuleSet))
    });
    assert_eq!(priorities(three), [named("RatePerIp", 0), named("BlockedCountries", 1), named("CommonRuleSet", 2)]);
    let said = rules(|acl| {
        acl.rule(rate().priority(10))
            .rule(waf::Rule::block_countries(&[Country::KP]))
            .rule(waf::Rule::managed(Managed::CommonRuleSet).priority(5))
            .rule(waf::Rule::managed(Managed::AnonymousIpList))
    });
    assert_eq!(
        priorities(said),
        [named("RatePerIp", 10), named("BlockedCountries", 11), named("CommonRuleSet", 5), named("AnonymousIpList", 6)]
    );
}
