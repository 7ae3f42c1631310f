//! Usage plans.

use super::*;

#[test]
fn a_plan_for_a_stage_that_is_no_construct() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
    let prod = stack.add(id!("Prod"), aws::apigateway::Stage::new(&api, "prod"));
    let line = line!() + 1;
    stack.add(id!("Basic"), UsagePlan::new(&prod).quota(Quota { limit: lit!(1), per: Period::Day }));
    let message = "`Prod` is not a `Stage` of this stack";
    assert_finds(stack, &[("plan-stage", line, message, "add it as the construct `Stage`")]);
}

#[test]
fn a_plan_that_limits_nothing() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let line = line!() + 1;
    stack.add(id!("Basic"), UsagePlan::new(&prod).key(id!("Acme")));
    assert_finds(
        stack,
        &[(
            "plan-without-limits",
            line,
            "this plan limits nothing: no throttle, no quota",
            "say `.throttle(..)` or `.quota(..)`",
        )],
    );
}

#[test]
fn a_key_that_stands_twice() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let quota = Quota { limit: lit!(100), per: Period::Day };
    let line = line!() + 1;
    stack.add(id!("Basic"), UsagePlan::new(&prod).quota(quota).key(id!("Acme")).key(id!("Acme")));
    assert_finds(stack, &[("duplicate-key", line, "the key `Acme` stands twice in this plan", "remove one of them")]);
}

#[test]
fn a_stage_that_stands_twice() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let quota = Quota { limit: lit!(100), per: Period::Day };
    stack.add(id!("Basic"), UsagePlan::new(&prod).stage(&prod).quota(quota));
    assert!(stack.synth().is_err());
}
