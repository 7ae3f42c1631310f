//! Web ACLs.

use super::*;

fn rate() -> waf::RateRule {
    waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5)
}

/// A web ACL with these rules and the line on which it was added.
fn protected(rules: impl IntoIterator<Item = waf::Rule>) -> (Stack, u32) {
    let mut stack = Stack::new("orders");
    let acl = rules
        .into_iter()
        .fold(WebAcl::protecting_arn("arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod"), WebAcl::rule);
    let line = line!() + 1;
    stack.add(id!("Firewall"), acl);
    (stack, line)
}

#[test]
fn the_name_of_a_rule() {
    let long = "a".repeat(129);
    for name in ["", "rate per ip", "größe", long.as_str()] {
        let (stack, line) = protected([rate().named(name.to_owned()).into()]);
        let message = format!("`{name}` is not the name of a rule");
        let help = "a rule's name has letters, digits, - and _, and at most 128 of them";
        assert_finds(stack, &[("waf-rule-name", line, &message, help)]);
    }
    for name in ["All", "ALL", "Default_Action"] {
        let (stack, line) = protected([rate().named(name.to_owned()).into()]);
        let message = format!("WAF keeps the metric name `{name}` for itself");
        let help = "call the rule otherwise: `.named(name!(\"..\"))`";
        assert_finds(stack, &[("waf-rule-name", line, &message, help)]);
    }
}

#[test]
fn two_rules_of_one_name() {
    let (stack, line) = protected([rate().into(), rate().into()]);
    let help = "give one of them another name: `.named(name!(\"..\"))`";
    assert_finds(stack, &[("waf-rule-name", line, "two rules are called `RatePerIp`", help)]);
}

#[test]
fn two_rules_of_one_priority() {
    let rules = [rate().named(name!("A")).priority(1), rate().named(name!("B")).priority(0), rate().named(name!("C"))];
    let (stack, line) = protected(rules.map(waf::Rule::from));
    assert_finds(
        stack,
        &[(
            "waf-priority",
            line,
            "rules `A` and `C` have the same priority 1",
            "priorities differ; the smallest is tried first",
        )],
    );
}

#[test]
fn a_rule_without_countries() {
    let rules = [waf::Rule::block_countries(&[]), waf::Rule::only_countries(&[])];
    let (stack, line) = protected(rules.map(waf::Rule::from));
    assert_finds(
        stack,
        &[
            ("waf-countries", line, "rule `BlockedCountries` names no country", "name at least one"),
            ("waf-countries", line, "rule `OnlyCountries` names no country", "name at least one"),
        ],
    );
}

#[test]
fn a_rate_that_waf_does_not_take() {
    let (stack, line) = protected([waf::Rule::rate_per_ip(9, Window::Minutes1).into()]);
    let message = "Properties/Rules/Statement/RateBasedStatement/Limit: 9 is out of range: 10 to 2000000000";
    assert_finds(stack, &[("out-of-range", line, message, "")]);
}

#[test]
fn a_stage_that_is_no_construct() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
    let prod = stack.add(id!("Prod"), aws::apigateway::Stage::new(&api, "prod"));
    let line = line!() + 1;
    stack.add(id!("Firewall"), WebAcl::protecting(&prod).rule(rate()));
    let help = "add it as the construct `Stage`, or use `WebAcl::protecting_arn(..)`";
    assert_finds(stack, &[("waf-stage", line, "`Prod` is not a `Stage` of this stack", help)]);
}

#[test]
fn a_stage_that_stands_twice() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let line = line!() + 1;
    stack.add(id!("Firewall"), WebAcl::protecting(&prod).and(&prod).rule(rate()));
    let findings = errors(stack);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].at.line, line);
}

/// A stage has one web ACL: the second association would take it away from the first.
#[test]
fn two_web_acls_in_front_of_one_stage() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    stack.add(id!("One"), WebAcl::protecting(&prod).rule(rate()));
    stack.add(id!("Two"), WebAcl::protecting(&prod).rule(rate()));
    assert!(stack.synth().is_err());
}

/// Data can say what does not compile in Rust.
#[test]
fn rules_from_data_that_the_service_refuses() {
    use serde_json::json;
    let rate = |action: &str| json!({ "rate_per_ip": 2000, "in": "5m", "action": action });
    let geo = |priority: i64| json!({ "block_countries": ["KP"], "priority": priority });
    let managed = json!({ "managed": "CommonRuleSet", "action": "block" });
    for (what, rule) in [
        ("a rate rule that allows", rate("allow")),
        ("a managed group that blocks", managed),
        ("an action that there is not", rate("of_the_group")),
        ("a priority below 0", geo(-1)),
        ("a priority above all", geo(i64::MAX)),
    ] {
        let data = serde_json::json!({ "protecting_arns": "arn:aws:apigateway:::x", "rules": [rule] });
        // refused while reading or while synthesizing, but never passed on and never a panic
        if let Ok(acl) = from_value::<WebAcl>(data) {
            let mut stack = Stack::new("orders");
            stack.add(id!("Firewall"), acl);
            assert!(stack.synth().is_err(), "{what}");
        }
    }
}

#[test]
fn a_place_that_no_rule_has() {
    let (stack, line) = protected([rate().priority(4_000_000_000).into()]);
    let message = "rule `RatePerIp` has the priority 4000000000";
    assert_finds(stack, &[("waf-priority", line, message, "it goes to 2147483647")]);
}

#[test]
fn a_header_that_waf_sets_itself() {
    let answer = waf::Response::new(lit!(429)).header("Content-Type", "text/plain").text("Slow", "slow down");
    let (stack, line) = protected([rate().answer(answer).into()]);
    let message = "rule `RatePerIp` answers with the header `content-type`, which WAF sets itself";
    let help = "leave it out: `.json(..)`, `.html(..)` and `.text(..)` say what the body is";
    assert_finds(stack, &[("waf-header", line, message, help)]);
}

/// The published form of such stacks names the address for calls, and cannot be deployed.
#[test]
fn an_arn_of_nothing_that_waf_protects() {
    let stage = "a stage's ARN is `arn:aws:apigateway:<region>::/restapis/<api>/stages/<stage>`, without an account; `api.stage_arn(&stage)` gives it";
    for arn in [
        "arn:aws:execute-api:eu-west-1:123456789012:abc/prod",
        "arn:aws:apigateway:eu-west-1:123456789012:/restapis/abc/stages/prod",
        "arn:aws:apigateway:eu-west-1::/restapis/abc",
        "arn:aws:lambda:eu-west-1:123456789012:function:orders",
    ] {
        let mut stack = Stack::new("orders");
        let line = line!() + 1;
        stack.add(id!("Firewall"), WebAcl::protecting_arn(arn).rule(rate()));
        let message = format!("`{arn}` is nothing that WAF protects");
        assert_finds(stack, &[("waf-association", line, &message, stage)]);
    }
    let mut stack = Stack::new("orders");
    let line = line!() + 1;
    stack.add(id!("Firewall"), WebAcl::protecting_arn("prod").rule(rate()));
    let help = "for a stage of this stack write `WebAcl::protecting(&stage)`";
    assert_finds(stack, &[("waf-association", line, "`prod` is not an ARN", help)]);

    let balancer = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/orders/1";
    let mut stack = Stack::new("orders");
    stack.add(id!("Firewall"), WebAcl::protecting_arn(balancer).rule(rate()));
    stack.synth().expect("a load balancer is protected too");

    let mut stack = Stack::new("orders");
    let line = line!() + 1;
    stack.add(id!("Firewall"), WebAcl::protecting_arn(balancer).and_arn(balancer).rule(rate()));
    assert_finds(stack, &[("waf-association", line, "an ARN stands twice", "name it once: it has one web ACL")]);
}
